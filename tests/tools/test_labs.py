"""A lab as mkdocs-jupyter renders it becomes a page like any other."""
import re

import pytest
from mkdocs_jupyter.convert import nb2html

from small_project import SmallProject, section, shown
from tools.labs import headings_of, is_lab, lab_html
from tools.markdown import read_page
from tools.notebook import Site, notebook_json
from tools.problems import Problem

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>'
WRONG = "try:\n" + "".join(f"    {line}\n" for line in section("word", "print('now')\nint('x')").splitlines()) + "except ValueError as error:\n    print(error)\n"
PAGE = f"""\
!!! question "예측"
    몇 개일까요?

## 데이터 보기 {{ #data }}

{shown("sums", "add")}
![선](../figures/sums-add.svg)
/// caption
`x`는 [아래](#end)로.
///

### `a < b`인가요? {{ #smaller }}

> 인용한 말입니다.

{shown("wrong", "word", raises=True)}
## 용어 {{ #terms }}

| 한국어 | English |
| --- | --- |
| 합 | sum |

## 끝 {{ #end }}

1. [다음](../other.md)
"""


@pytest.fixture
def rendered(project: SmallProject) -> tuple[str, object]:
    """What mkdocs-jupyter makes of a small lab, and the lab."""
    project.accepted(section("add", "print(1 < 2, 'a & b')"))
    project.accepted(WRONG, "wrong.py")
    project.write("docs/figures/sums-add.svg", SVG)
    page = read_page(project, project.page(PAGE, "labs/small", head="# 작은 실습 { #small }\n\n"))
    notebook = notebook_json(project, page, page.text, "labs/small", Site("ko", lambda name: SVG, link=lambda text, target: f"[{text}](../{target})"))
    return nb2html(str(project.write("small.ipynb", notebook))), page


def mended(rendered: tuple) -> str:
    html, page = rendered
    return lab_html(html, page, "docs/ko/labs/small.md", "../../figures", lambda fence: "확인함", "이 부분의 링크")


def test_nothing_of_the_renderers_own_is_left(rendered: tuple):
    html = mended(rendered)
    assert not re.search(r"<style|<script|jp-|clipboard|In \[|id=\"\"|tabindex|base64", html) and len(html) < 4000 < 500_000 < len(rendered[0])


def test_headings_have_their_anchors_and_a_link_to_themselves(rendered: tuple):
    html = mended(rendered)
    assert '<h1 id="small">작은 실습<a class="headerlink" href="#small" title="이 부분의 링크">¶</a></h1>' in html
    assert '<h3 id="smaller"><code>a &lt; b</code>인가요?<a class="headerlink"' in html


def test_what_only_a_notebook_needs_to_say_is_gone(rendered: tuple):
    assert "노트북입니다" not in mended(rendered) and "노트북입니다" in rendered[0]


def test_code_and_output_are_blocks_of_the_site(rendered: tuple):
    html = mended(rendered)
    assert '<div class="language-python highlight"><pre><span></span><code><span class="nb">print</span>' in html
    assert ('<div class="language-text output highlight"><pre><span></span><code>True a &amp; b\n</code></pre></div><p class="verified" data-search-exclude="">확인함</p>') in html


def test_an_expected_error_is_one_output_with_what_was_printed_before_it(rendered: tuple):
    [block] = re.findall(r'<div class="language-text output highlight raises">.*?</div>', mended(rendered), re.DOTALL)
    assert re.sub("<[^>]+>", "", block) == "now\nValueError: invalid literal for int() with base 10: 'x'\n"


def test_a_box_is_a_box_and_a_quotation_stays_one(rendered: tuple):
    html = mended(rendered)
    assert '<div class="admonition question">\n<p class="admonition-title">예측</p>' in html and "<blockquote>\n<p>인용한 말입니다.</p>" in html


def test_a_figure_is_the_sites_file_with_its_caption(rendered: tuple):
    assert '<figure><p><img alt="선" src="../../figures/sums-add.svg"/></p><figcaption><p><code>x</code>는 <a href="#end">아래</a>로.</p></figcaption></figure>' in mended(rendered)


def test_the_table_of_terms_is_marked_and_links_lead_on(rendered: tuple):
    html = mended(rendered)
    assert '<div class="terms"><table>' in html and '<a href="../../other.md">다음</a>' in html


def test_the_table_of_contents_has_the_headings_in_their_order():
    html = '<h1 id="a">A<a>¶</a></h1><h2 id="b">B</h2><h3 id="c">C</h3><h4 id="d">D</h4><h2 id="e">E</h2>'
    [whole] = headings_of(html)
    assert whole["name"] == "A" and [(child["id"], [below["id"] for below in child["children"]]) for child in whole["children"]] == [("b", ["c"]), ("e", [])]


def test_a_renderer_that_changes_is_told(rendered: tuple):
    html, page = rendered
    with pytest.raises(Problem, match="has 2 outputs, but mkdocs-jupyter rendered 0"):
        mended((html.replace("jp-OutputArea", "something-else"), page))


def test_a_lab_that_was_rendered_by_something_else_is_told(rendered: tuple):
    with pytest.raises(Problem, match="mkdocs-jupyter did not render this lab"):
        mended(("<h1>Lab</h1>", rendered[1]))


def test_labs_are_known_by_their_folder():
    assert is_lab("labs/small") and not any(map(is_lab, ["labs/index", "labs/print", "tensors/small", "labs"]))
