"""What the build adds to a page: the line that says an output was verified, the table of terms, figures that follow the colour scheme, a security policy."""
import base64
import hashlib
import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from tools.glossary import Glossary, terms_table
from tools.markdown import Fence, parse_page

WORDS = {
    "ko": {
        "verified": "실행하여 확인한 출력",
        "unverified": "저장된 출력: 이 컴퓨터에서는 아직 실행하지 않았습니다",
        "unaccepted": "새 출력: 아직 받아들이지 않았습니다 (make outputs)",
        "built_with": "모든 코드를 실행하여 확인한 환경:",
        "problems": "고칠 곳이 있습니다. 아래 페이지는 마지막으로 성공한 내용입니다.",
        "search": "검색",
        "library": "이름",
        "version": "버전",
    },
    "en": {
        "verified": "Verified by running",
        "unverified": "Stored output: not yet run on this computer",
        "unaccepted": "New output: not accepted yet (make outputs)",
        "built_with": "All code was run and verified with:",
        "problems": "Something needs mending. The page below is the last good one.",
        "search": "Search",
        "library": "Name",
        "version": "Version",
    },
}
IMAGE = re.compile(r'<img alt="(?P<alt>[^"]*)" src="(?P<src>[^"]*figures/(?P<file>[^"]+\.svg))"\s*/?>')
INK = "#1f2530"   # of text in the light scheme, and of words in the palette's colours: as in docs/stylesheets/site.css
TEXT_COLORS = {"#3b82d6": "#1f66b8", "#a463d6": "#8442b8", "#1f9d6b": "#157350", "#dd4f4f": "#bd3030", "#cf7a12": "#965504", "#808694": "#5b6472"}
SHARED_BY_FIGURES = ("rules", "drawing", "figure")   # scripts in docs/interactive/, in the order they are needed
INLINE_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
ID = re.compile(r'\bid="([^"]+)"')
THEME_FLAWS = [   # what Material 9.8.1 writes into every page, and what should stand there
    (re.compile(r'\btabindex=""'), ""),   # not valid HTML
    (re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"'), r"\1"),   # not valid on a checkbox
    (re.compile(r'role="dialog"'), r'role="dialog" aria-label="{search}"'),   # a dialog without a name
    (re.compile(r'<link rel="alternate"'), r'<link rel="alternate "'),   # the space hides it from the theme's script, which would ask each page for a sitemap.xml
    (re.compile(r'(<form class="md-search__form") name="search"'), r'\1 name="site-search"'),   # the theme's script would fetch its search index on every page
    (re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "javascripts/search/worker.js"),   # our own search answers in the theme's search box
    (re.compile(r'aria-labelledby="(__nav_\w+)_label"([^>]*>\s*<label class="md-nav__title") for="\1"'), r'aria-labelledby="\1_title"\2 id="\1_title" for="\1"'),   # a part with a start page has an empty label there
    (re.compile(r' data-md-component="source"'), ""),   # the theme's script would ask GitHub for stars and forks
]
BANNER = re.compile(r'<div class="build-problems".*?</pre></div>', re.DOTALL)


def version_line(versions: dict[str, str]) -> str:
    """`Python 3.11.7 · NumPy 2.4.6`."""
    return " · ".join(f"{name} {version}" for name, version in versions.items())


def with_versions(text: str, versions: dict[str, str], language: str) -> str:
    """A page's Markdown with a table of versions at the end of the section whose anchor is #versions."""
    rows = [(WORDS[language]["library"], WORDS[language]["version"]), ("---", "---"), *versions.items()]
    return at_end_of(text, "versions", "\n".join(f"| {name} | {version} |" for name, version in rows))


def with_verified_lines(text: str, line_for: Callable[[Fence], str]) -> str:
    """A page's Markdown with a quiet paragraph under each output block; `line_for` says what it reads.

    Every block gets blank lines around it: without them Markdown would put two neighbours into one paragraph, which is not valid HTML.
    """
    lines = text.splitlines()
    for fence in reversed(parse_page(text, Path(), "page").fences):
        below = [f"{fence.indent}{line_for(fence)}", f"{fence.indent}{{: .verified data-search-exclude }}", ""] if "output" in fence.classes else []
        lines[fence.last_line : fence.last_line] = ["", *below]
        lines[fence.line - 1 : fence.line - 1] = [""]
    return "\n".join(lines) + "\n"


def with_terms(text: str, glossary: Glossary, names: list[str], language: str, entries: str = "") -> str:
    """A page's Markdown with the table of its terms at the end of the section whose anchor is #terms; `entries` is the path to the glossary page."""
    names = [name for name in names if name in glossary.terms]   # an unknown one is told where pages are checked
    return at_end_of(text, "terms", f'<div class="terms" markdown>\n\n{terms_table(glossary, names, language, entries)}\n\n</div>') if names else text


def at_end_of(text: str, anchor: str, block: str) -> str:
    """A page's Markdown with a block at the end of the section with an anchor; as it is when there is no such section."""
    heading = re.search(rf"^## .*\{{ #{anchor} \}}\s*$", text, re.MULTILINE)
    if not heading:
        return text
    following = re.compile(r"^## ", re.MULTILINE).search(text, heading.end())
    end = following.start() if following else len(text)
    return f"{text[:end].rstrip()}\n\n{block}\n\n{text[end:]}"


def with_inline_figures(html: str, read_figure: Callable[[str], str]) -> str:
    """HTML whose SVG figures stand in the page itself, so that their text and lines follow the colour scheme."""
    seen: list[str] = []

    def inlined(image: re.Match) -> str:
        seen.append(image["file"])
        return accessible_svg(read_figure(image["file"]), image["alt"], f"figure-{len(seen)}")

    return IMAGE.sub(inlined, html)


def with_interactive_figures(html: str, names: list[str], folder: str) -> str:
    """HTML that loads the script of every interactive figure in it, and what those scripts share; `folder` is where they are, seen from the page."""
    used = [name for name in names if f"<{name}>" in html]
    scripts = [f'<script src="{folder}/{name}.js" defer></script>' for name in [*SHARED_BY_FIGURES, *used]] if used else []
    return html.replace("</body>", f"{''.join(scripts)}</body>", 1)


def accessible_svg(svg: str, alt: str, prefix: str) -> str:
    """An SVG ready to stand in a page: named for screen readers, its ids unique on the page, those nobody refers to gone."""
    svg = svg[svg.index("<svg") :].strip()
    referred = set(re.findall(r'(?:url\(#|href="#)([^)"]+)', svg))
    svg = ID.sub(lambda found: f'id="{prefix}-{found[1]}"' if found[1] in referred else "", svg)
    svg = re.sub(r'(url\(#|href="#)', rf"\g<1>{prefix}-", svg)
    svg = re.sub(r"<metadata>.*?</metadata>|<!--.*?-->", "", svg, flags=re.DOTALL).replace("xlink:href", "href")
    svg = re.sub(r' (?:xmlns:xlink|version)="[^"]*"', "", svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(alt, quote=True) if "&" not in alt else alt}" class="figure" ', 1)


def on_white(svg: str) -> str:
    """A drawing that stands by itself: in the colours of the light scheme, on white, in plain letters."""
    svg = re.sub(r"var\(--[\w-]+, ([^)]+)\)", r"\1", svg[svg.index("<svg") :].strip().replace("currentColor", INK))
    svg = re.sub(r"<text[^>]*>", lambda text: re.sub("|".join(TEXT_COLORS), lambda color: TEXT_COLORS[color[0]], text[0]), svg)
    return re.sub(r"<svg ([^>]*)>", r'<svg font-family="sans-serif" \1><rect width="100%" height="100%" fill="#ffffff"/>', svg, count=1)


def with_theme_mended(html: str, language: str) -> str:
    """HTML without the theme's flaws: valid, named for screen readers, and asking nobody for anything."""
    for flaw, remedy in THEME_FLAWS:
        html = flaw.sub(remedy.replace("{search}", WORDS[language]["search"]), html)
    return html if 'id="__toc"' in html else html.replace(' for="__toc"', "")   # a start page has no switch for its table of contents


def with_security_policy(html: str) -> str:
    """HTML that lets the browser run only this site's own files and the inline scripts that are in it now."""
    hashes = sorted({_script_hash(script["code"]) for script in INLINE_SCRIPT.finditer(html) if "src=" not in script["attributes"] and "json" not in script["attributes"]})
    policy = "; ".join([
        "default-src 'none'", f"script-src 'self' {' '.join(hashes)}".strip(), "style-src 'self' 'unsafe-inline'", "img-src 'self' data:",
        "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
    ])
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n      <meta http-equiv="Content-Security-Policy" content="{policy}">', 1)


def _script_hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def with_banner(html: str, message: str, language: str) -> str:
    """HTML with what went wrong above everything else, for the author who looks at it under `mkdocs serve`."""
    banner = f'<div class="build-problems" role="alert"><strong>{WORDS[language]["problems"]}</strong><pre>{escape(message)}</pre></div>'
    return re.sub(r"(<body[^>]*>)", lambda body: body[1] + banner, BANNER.sub("", html), count=1)
