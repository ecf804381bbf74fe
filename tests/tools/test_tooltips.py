"""Terms explained where they stand: which mentions become links, and what their tooltips say."""
import re

import pytest
from bs4 import BeautifulSoup

from tools.glossary import Glossary, parse_glossary
from tools.tooltips import with_tooltips

GLOSSARY = """\
sources:
  book: {ko: 책, en: A Book, short: {ko: 책, en: Book}, language: ko}
terms:
  tensor:
    ko: 텐서
    en: tensor
    definition: {ko: "`ndim`이 < 10인 그릇입니다.", en: A container.}
    variants: [{word: N-d array, language: en, sources: [book]}, {word: 다차원 배열, language: ko, sources: [book]}]
  overfitting:
    ko: 과대적합
    en: overfitting
    definition: {ko: 훈련 데이터에만 맞는 일입니다., en: Fitting the training data only.}
  shape:
    ko: 크기(shape)
    en: shape
    definition: {ko: 튜플입니다., en: A tuple.}
    variants: [{word: a, language: ko, sources: [book]}, {word: b, language: ko, sources: [book]}, {word: c, language: ko, sources: [book]}, {word: d, language: ko, sources: [book]},
               {word: e, language: ko, sources: [book]}, {word: f, language: ko, sources: [book]}, {word: g, language: ko, sources: [book]}]
  adam:
    ko: Adam
    en: Adam
    definition: {ko: 옵티마이저입니다., en: An optimizer.}
  batch:
    ko: 배치
    en: batch
    definition: {ko: 묶음입니다., en: A group.}
  batch-size:
    ko: 배치 크기
    en: batch size
    definition: {ko: 묶음에 든 샘플의 수입니다., en: How many samples a batch has.}
    tooltip: false
  sgd:
    ko: 확률적 경사 하강법
    en: stochastic gradient descent
    abbreviations: [SGD]
    definition: {ko: 손실을 줄입니다., en: Lowers the loss.}
"""


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return parse_glossary(GLOSSARY)


@pytest.fixture
def marked(glossary: Glossary):
    """`marked("<p>텐서의 축</p>")` is the article with `[…]` in place of the links, without the tooltips."""
    def marked(body: str, language: str = "ko") -> str:
        html = with_tooltips(f"<html><article>{body}</article></html>", glossary, language, "../glossary/")
        html = re.sub(r'<div class="term-tips".*</div>\n', "", html, flags=re.DOTALL)
        return re.sub(r'<a class="term" href="[^"]*" aria-describedby="[^"]*">(.*?)</a>', r"[\1]", html, flags=re.DOTALL).removeprefix("<html><article>").removesuffix("</article></html>")
    return marked


def tip(glossary: Glossary, name: str, language: str = "ko") -> BeautifulSoup:
    html = with_tooltips(f"<article><p>텐서 크기 Adam tensor shape {name}</p></article>", glossary, language, "../glossary/")
    return BeautifulSoup(html, "lxml").find(id=f"term-{name}")


@pytest.mark.parametrize("text, expected", [
    ("텐서의 값", "[텐서]의 값"), ("텐서는", "[텐서]는"), ("과대적합이", "[과대적합]이"), ("<strong>과대적합</strong>이", "<strong>[과대적합]</strong>이"),
    ("텐서플로", "텐서플로"), ("하이퍼텐서", "하이퍼텐서"), ("SGD는", "[SGD]는"), ("확률적\n경사 하강법으로", "[확률적\n경사 하강법]으로"), ("크기(shape)와 크기", "[크기(shape)]와 크기"),
])
def test_a_term_is_marked_without_its_particle(marked, text: str, expected: str):
    assert marked(f"<p>{text}</p>") == f"<p>{expected}</p>"


def test_english_terms_are_marked_in_the_plural_and_as_a_sentence_begins(marked):
    assert marked("<p>Tensors and sub-batch, batches</p>", "en") == "<p>[Tensors] and sub-batch, [batches]</p>"


def test_only_the_first_mention_in_each_section_is_marked(marked):
    body = "<p>텐서 텐서</p><h2>가</h2><p>텐서</p><h3>나</h3><p>텐서</p><h2>다</h2><ul><li>텐서</li></ul>"
    assert marked(body) == "<p>[텐서] 텐서</p><h2>가</h2><p>[텐서]</p><h3>나</h3><p>텐서</p><h2>다</h2><ul><li>[텐서]</li></ul>"


@pytest.mark.parametrize("html", [
    "<h1>텐서</h1>", '<h2 id="a">텐서</h2>', "<p><code>텐서</code></p>", "<pre><code><span>텐서</span></code></pre>", '<p><a href="a">텐서 <em>텐서</em></a></p>', "<button>텐서</button>",
    "<details><summary>텐서</summary></details>", "<svg><text>텐서</text><path d='m0'/></svg>", "<figure><figcaption><p>텐서</p></figcaption></figure>", "<table><tr><th>텐서</th></tr></table>",
    '<div class="terms"><table><tr><td>텐서</td></tr></table></div>', '<div class="highlight output">텐서</div>', '<p class="verified">텐서</p>', '<p class="admonition-title">텐서</p>',
    '<p><em class="other-word">텐서</em></p>', '<p><img alt="텐서 > 텐서" src="a.svg"></p>', "<!-- 텐서 -->",
])
def test_code_headings_links_and_labels_are_left_as_they_are(marked, html: str):
    assert marked(html) == html
    assert marked(f"{html}<p>텐서<br>텐서</p>") == f"{html}<p>[텐서]<br>텐서</p>"


def test_a_term_that_asks_for_no_tooltip_is_not_marked_and_neither_is_a_part_of_it(marked):
    assert marked("<p>배치 크기와 배치</p>") == "<p>배치 크기와 [배치]</p>"


def test_the_name_of_the_site_is_not_marked(marked):
    assert marked("<p>텐서 노트는 텐서를</p>") == "<p>텐서 노트는 [텐서]를</p>"
    assert marked("<p>Tensor Notes on tensors</p>", "en") == "<p>Tensor Notes on [tensors]</p>"


def test_nothing_outside_the_article_changes_nor_a_page_without_terms(glossary: Glossary):
    for html in ("<nav>텐서</nav><article><p>축</p></article><footer>텐서</footer>", "<p>텐서</p>"):
        assert with_tooltips(html, glossary, "ko", "glossary/") == html


def test_a_mark_is_a_link_to_the_entry_that_names_its_tooltip(glossary: Glossary):
    html = with_tooltips("<article><p>텐서</p><h2>가</h2><p>텐서</p></article>", glossary, "ko", "../glossary/")
    link = '<a class="term" href="../glossary/#tensor" aria-describedby="term-tensor">텐서</a>'
    assert html.count(link) == 2 and html.count('id="term-tensor"') == 1 and html.endswith("</div>\n</article>")


def test_a_tooltip_is_hidden_and_has_both_words_the_definition_and_what_other_books_say(glossary: Glossary):
    found = tip(glossary, "tensor")
    assert found.name == "span" and found["role"] == "tooltip" and found.has_attr("hidden")
    assert found.get_text() == "텐서 tensor ndim이 < 10인 그릇입니다. 다른 책에서는: 다차원 배열, N-d array"
    assert found.code.get_text() == "ndim" and [part.get_text() for part in found.find_all(lang="en")] == ["tensor", "N-d array"]
    assert tip(glossary, "tensor", "en").get_text() == "tensor 텐서 A container. Other books say: N-d array"   # Korean pages have the words of both languages


def test_a_tooltip_says_no_word_twice_and_tells_how_many_other_words_it_leaves_out(glossary: Glossary):
    assert tip(glossary, "shape").get_text() == "크기 shape 튜플입니다. 다른 책에서는: a, b, c, d, e 외 2개"


def test_a_tooltip_shows_once_what_is_the_same_in_both_languages(glossary: Glossary):
    assert tip(glossary, "adam").get_text() == "Adam 옵티마이저입니다."
