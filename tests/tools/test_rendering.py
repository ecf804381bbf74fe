"""What the build adds to a page."""
import base64
import hashlib
import re
from pathlib import Path

from small_project import SmallProject
from tools.glossary import read_glossary
from tools.rendering import INK, TEXT_COLORS, WORDS, accessible_svg, on_white, version_line, with_banner, with_inline_figures, with_interactive_figures, with_security_policy, with_terms, with_verified_lines, with_versions


def test_versions_read_as_one_line():
    assert version_line({"Python": "3.11.7", "NumPy": "2.4.0"}) == "Python 3.11.7 · NumPy 2.4.0"


def test_a_quiet_line_follows_each_output_and_nothing_else():
    text = with_verified_lines('```python\na\n```\n``` { .text .output }\nb\n```\n\n!!! note "x"\n    ``` { .text .output .raises }\n    c\n    ```\n', lambda fence: f"seen {fence.body[0].strip()}")
    assert [line for line in text.splitlines() if "seen" in line or ".verified" in line] == [
        "seen b", "{: .verified data-search-exclude }", "    seen c", "    {: .verified data-search-exclude }"]
    assert text.index("```\n\nseen b\n") > text.index(".output")


def test_the_line_says_the_same_in_every_language_and_state():
    assert WORDS["ko"].keys() == WORDS["en"].keys()


def test_terms_stand_at_the_end_of_their_section(project: SmallProject):
    text = "# A { #a }\n\n## Terms on this page { #terms }\n\nLead.\n\n## Next { #next }\n"
    rendered = with_terms(text, read_glossary(project), ["sum"], "en")
    assert rendered.index("Lead.") < rendered.index("| **sum** | 합 |") < rendered.index("## Next")


def test_without_terms_or_their_heading_a_page_stays_as_it_is(project: SmallProject):
    glossary = read_glossary(project)
    for text, names in (("## Terms { #terms }\n", []), ("## Other { #other }\n", ["sum"]), ("## Terms { #terms }\n", ["unknown"])):
        assert with_terms(text, glossary, names, "en") == text


SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata>x</metadata><defs><path id="arrow"/></defs><g id="unused"><use xlink:href="#arrow"/><g clip-path="url(#arrow)"/></g></svg>\n'


def test_figures_stand_in_the_page_itself():
    html = with_inline_figures('<img alt="an arrow" src="../../figures/tensors/a.svg" /><img alt="photo" src="photo.png" />', lambda name: {"tensors/a.svg": SVG}[name])
    assert html.startswith("<svg ") and html.endswith('<img alt="photo" src="photo.png" />')
    assert 'role="img"' in html and 'aria-label="an arrow"' in html and "<metadata>" not in html and "<?xml" not in html


def test_the_same_figure_twice_has_no_id_twice():
    html = with_inline_figures('<img alt="a" src="figures/a.svg" />' * 2, lambda name: SVG)
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids)) == 2
    assert [reference for reference in re.findall(r'(?:url\(#|href="#)([^)"]+)', html)] == [ids[0]] * 2 + [ids[1]] * 2


def test_a_drawing_by_itself_has_colours_of_its_own_on_white():
    svg = on_white('<?xml version="1.0"?>\n<svg viewBox="0 0 1 1" fill="currentColor"><text font-family="var(--md-code, monospace)" fill="#3b82d6">a</text><path fill="#3b82d6"/></svg>\n')
    assert svg == (f'<svg font-family="sans-serif" viewBox="0 0 1 1" fill="{INK}"><rect width="100%" height="100%" fill="#ffffff"/>'
                   '<text font-family="monospace" fill="#1f66b8">a</text><path fill="#3b82d6"/></svg>')


def test_its_colours_are_those_of_the_light_scheme():
    css = (Path(__file__).resolve().parents[2] / "docs/stylesheets/site.css").read_text(encoding="utf-8")
    words = re.search(r'\[data-md-color-scheme\] svg\.figure text \{(.*?)\n\}', css, re.DOTALL)[1]
    assert dict(re.findall(r'\[fill="(#\w+)"\] \{ fill: (#\w+);', words)) == TEXT_COLORS
    assert re.search(r"--md-default-fg-color: (#\w+)", css)[1] == INK


def test_a_page_loads_the_scripts_of_its_own_interactive_figures_and_what_they_share():
    html = with_interactive_figures("<body><tangent-line></tangent-line></body>", ["fold-splits", "tangent-line"], "../interactive")
    assert re.findall(r'src="../interactive/([a-z-]+).js" defer', html) == ["rules", "drawing", "figure", "tangent-line"]
    assert with_interactive_figures("<body></body>", ["tangent-line"], "interactive") == "<body></body>"


def test_versions_stand_at_the_end_of_their_section_and_nowhere_else():
    text = with_versions("## Versions { #versions }\n\nLead.\n\n## Next { #next }\n", {"NumPy": "2.4.6"}, "en")
    assert text.index("Lead.") < text.index("| Name | Version |\n| --- | --- |\n| NumPy | 2.4.6 |") < text.index("## Next")
    assert with_versions("## Next { #next }\n", {"NumPy": "2.4.6"}, "en") == "## Next { #next }\n"


def test_a_description_is_escaped_once():
    assert 'aria-label="a &lt; b"' in accessible_svg("<svg ></svg>", "a < b", "f") and 'aria-label="a &amp; b"' in accessible_svg("<svg ></svg>", "a &amp; b", "f")


def test_the_security_policy_allows_exactly_the_inline_scripts_of_the_page():
    code = "document.body.hidden = false"
    html = with_security_policy(f'<head><meta charset="utf-8"></head><script>{code}</script><script src="a.js"></script><script type="application/json">{{}}</script>')
    wanted = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    assert re.findall(r"'sha256-([^']+)'", html) == [wanted] and "default-src 'none'" in html and "unsafe-eval" not in html


def test_a_banner_shows_the_message_as_text_above_the_page():
    html = with_banner('<body class="x"><p>Page</p></body>', "a.py:1: <script>", "en")
    assert html.startswith('<body class="x"><div class="build-problems" role="alert">') and "a.py:1: &lt;script&gt;" in html and html.endswith("<p>Page</p></body>")


def test_a_newer_banner_replaces_the_older_one():
    html = with_banner(with_banner("<body><p>Page</p></body>", "first\nproblem", "en"), "second", "en")
    assert html.count("build-problems") == 1 and "second" in html and "first" not in html
