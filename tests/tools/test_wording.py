"""One word per idea: words of the glossary in a text, and words that pages may not use."""
import pytest

from small_project import SmallProject
from tools.glossary import Glossary, parse_glossary
from tools.markdown import read_page
from tools.outputs import read_outputs
from tools.pages import page_problems, rendering_problems
from tools.wording import all_words, allowed_words, forbidden_words, mentions, wording_problems, words_to_find

GLOSSARY = """\
sources:
  book: {ko: 책, en: A Book, short: {ko: 책, en: Book}, language: ko}
terms:
  tensor:
    ko: 텐서
    en: tensor
    definition: {ko: 수를 담는 그릇입니다., en: A container of numbers.}
    variants: [{word: 다차원 배열, language: ko, sources: [book]}]
  shape:
    ko: 크기(shape)
    en: shape
    definition: {ko: 축마다 원소가 몇 개인지 적은 튜플입니다., en: The length of each axis.}
    variants: [{word: 형상, language: ko, sources: [book]}, {word: 모양, language: ko, sources: [book], everyday: true}]
  gradient-descent:
    ko: 경사 하강법
    en: gradient descent
    definition: {ko: 손실을 줄입니다., en: Lowers the loss.}
  stochastic-gradient-descent:
    ko: 확률적 경사 하강법
    en: stochastic gradient descent
    definition: {ko: 샘플 몇 개로 손실을 줄입니다., en: Lowers the loss with a few samples.}
    abbreviations: [SGD]
    misspellings: [stochastic gradiant descent]
  overfitting:
    ko: 과대적합
    en: overfitting
    definition: {ko: 훈련 데이터에만 맞는 일입니다., en: Fitting the training data only.}
    variants: [{word: 과적합, language: ko, sources: [book]}, {word: 오버피팅, language: ko, sources: [book]}, {word: overtraining, language: en, sources: [book]}]
    misspellings: [과대 적합]
  element-wise:
    ko: 원소별
    en: element-wise
    definition: {ko: 원소마다 계산합니다., en: Element by element.}
    variants: [{word: 요소, language: ko, sources: [book]}, {word: elementwise, language: en, sources: [book]}]
  loss-function:
    ko: 손실 함수
    en: loss function
    definition: {ko: 틀린 정도를 냅니다., en: Says how wrong.}
  learning-rate:
    ko: 학습률
    en: learning rate
    definition: {ko: 보폭입니다., en: The size of a step.}
    misspellings: [학습율, learing rate]
  parameter:
    ko: 파라미터
    en: parameter
    definition: {ko: 배우는 값입니다., en: A learned value.}
    variants: [{word: 매개변수, language: ko, sources: [book], everyday: true}]
  function-parameter:
    ko: 매개변수
    en: function parameter
    definition: {ko: 함수가 받는 값의 이름입니다., en: The name of what a function takes.}
  mini-batch:
    ko: 미니 배치
    en: mini-batch
    definition: {ko: 작은 배치입니다., en: A small batch.}
    variants: [{word: minibatch, language: en, sources: [book]}]
  batch:
    ko: 배치
    en: batch
    forms: {en: [batching]}
    definition: {ko: 샘플 묶음입니다., en: A group of samples.}
    variants: [{word: 일괄, language: ko, sources: [book]}]
  axis:
    ko: 축
    en: axis
    forms: {en: [axes]}
    definition: {ko: 늘어선 방향입니다., en: A direction.}
"""

ALARMS = [   # a sentence, and the words that are wrong in it
    ("ko", "과적합이 생깁니다.", ["과적합"]),
    ("ko", "과적합률을 그립니다.", ["과적합"]),
    ("ko", "모델이 과적합되었습니다.", ["과적합"]),
    ("ko", "**오버피팅**과 과대 적합은 같은 말입니다.", ["오버피팅", "과대 적합"]),
    ("ko", "확률적 경사하강법으로 배웁니다.", ["경사하강법"]),
    ("ko", "손실함수값이 줄어듭니다.", ["손실함수"]),
    ("ko", "형상은 튜플입니다.", ["형상"]),
    ("ko", "요소에서는 더합니다.", ["요소"]),
    ("ko", "학습율이 너무 크면 발산합니다.", ["학습율"]),
    ("ko", "다차원 배열입니다.", ["다차원 배열"]),
    ("ko", "미니배치마다 고칩니다.", ["미니배치"]),
    ("ko", "![과적합 곡선](../figures/a.svg)", ["과적합"]),
    ("en", "Overtraining and minibatches are other words.", ["overtraining", "minibatch"]),
    ("en", "An elementwise sum, with a learing rate.", ["elementwise", "learing rate"]),
    ("en", "Use stochastic gradiant descent.", ["stochastic gradiant descent"]),
    ("en", "![A minibatch's loss](../figures/a.svg)", ["minibatch"]),
]
QUIET = [
    ("ko", "과대적합(overfitting)이 생기면 학습률을 줄입니다."),
    ("ko", "확률적 경사 하강법(SGD)은 경사 하강법의 하나입니다."),
    ("ko", "이 모양은 매개변수로 정합니다."),
    ("ko", "구성요소와 필요한 것을 셉니다."),
    ("ko", "텐서플로는 도구의 이름입니다."),
    ("ko", "형상화하지 않고 일괄적으로 처리합니다."),
    ("ko", "코드 `과적합`은 이름입니다. [보기](형상.md#요소)"),
    ("ko", "어떤 책은 *과적합*{ .other-word }이라고 씁니다."),
    ("ko", "영어로는 overtraining, minibatch라고도 합니다."),
    ("ko", "층계와 계층, 축하, 배치고사는 다른 말입니다."),
    ("en", "Overfitting is not *overtraining*{ .other-word }."),
    ("en", "Mini-batches are batches; batching is cutting along an axis."),
    ("en", "Over training time, the loss falls."),
    ("en", "The code `minibatch` and [a page](elementwise.md) are names."),
    ("en", "An over-elementwise name is one word, and so is minibatching."),
    ("en", "See https://example.org/overtraining and 과적합."),
]


@pytest.fixture
def glossary() -> Glossary:
    return parse_glossary(GLOSSARY)


def page_problems_of(project: SmallProject, text: str, language: str = "ko", name: str = "a") -> list[str]:
    path = project.write(f"docs/{language}/{name}.md", text)
    return [str(problem) for problem in wording_problems(project, read_page(project, path), parse_glossary(GLOSSARY))]


@pytest.mark.parametrize("language, sentence, wrong", ALARMS)
def test_a_wrong_word_is_found_whatever_is_glued_to_it(project: SmallProject, language: str, sentence: str, wrong: list[str]):
    found = page_problems_of(project, sentence, language)
    assert [problem.split("does not say ")[1].split(".\n")[0] for problem in found] == [f"'{word}'" for word in wrong]


@pytest.mark.parametrize("language, sentence", QUIET)
def test_right_words_ordinary_words_code_and_marked_words_are_left_alone(project: SmallProject, language: str, sentence: str):
    assert page_problems_of(project, sentence, language) == []


def test_the_set_of_sentences_is_large_enough():
    sentences = [*ALARMS, *QUIET]
    in_english = sum(language == "en" for language, *_ in sentences)
    assert in_english >= 10 and len(sentences) - in_english >= 20


def test_the_message_names_file_line_both_words_and_the_way_to_cite_a_book(project: SmallProject):
    assert page_problems_of(project, "---\nterms: []\n---\n# 제목 { #top }\n\n과적합입니다.\n") == [
        "docs/ko/a.md:6: this site does not say '과적합'.\n"
        "    Fix: Write '과대적합'. To cite another book's word, mark it, *과적합*{ .other-word }, or put the passage into a box: !!! info \"다른 책에서는\""]


def test_of_a_word_with_a_parenthesis_the_message_names_what_to_write(project: SmallProject):
    assert "Write '크기'. " in page_problems_of(project, "형상을 봅니다.")[0]


def test_words_written_together_are_named_with_their_space(project: SmallProject):
    assert "Write '확률적 경사 하강법'. " in page_problems_of(project, "확률적경사하강법")[0]
    assert "Write '경사 하강법'. " in page_problems_of(project, "확률적 경사하강법")[0]


def test_headings_captions_boxes_folded_solutions_and_the_description_are_read(project: SmallProject):
    text = '---\ndescription: 과적합\nreviewed: 과적합\n---\n# 과적합 { #과적합 }\n\n!!! note "과적합"\n    과적합\n\n/// caption\n과적합\n///\n\n??? success "풀이"\n    과적합\n'
    assert [int(problem.split(":")[1]) for problem in page_problems_of(project, text)] == [2, 5, 7, 8, 11, 15]


def test_code_and_outputs_are_not_read(project: SmallProject):
    assert page_problems_of(project, "``` { .text .online }\n과적합\n```\n\n!!! note \"참고\"\n    ```python\n    과적합\n    ```\n") == []


def test_a_box_that_cites_other_books_is_not_read_but_what_follows_is(project: SmallProject):
    text = '!!! info "다른 책에서는"\n    과적합이라고 합니다.\n\n    오버피팅도 씁니다.\n\n과적합\n'
    [problem] = page_problems_of(project, text)
    assert problem.startswith("docs/ko/a.md:6:")


def test_another_box_is_read(project: SmallProject):
    assert len(page_problems_of(project, '!!! info "참고"\n    과적합\n')) == 1


@pytest.mark.parametrize("name", ["glossary", "words-by-source"])
def test_the_pages_that_list_all_words_are_not_read(project: SmallProject, name: str):
    assert page_problems_of(project, "과적합", name=name) == []
    assert len(page_problems_of(project, "과적합", name=f"tensors/{name}")) == 1


def test_a_word_that_is_right_for_another_term_or_an_ordinary_word_is_not_forbidden(glossary: Glossary):
    assert {"모양", "매개변수"}.isdisjoint(forbidden_words(glossary, "ko")) and {"모양", "매개변수", "크기"} <= allowed_words(glossary, "ko")


def test_a_wrong_word_inside_a_longer_right_one_is_right():
    found = mentions("일괄 처리와 일괄", all_words(["일괄"], ["일괄 처리"], "ko"))
    assert [mention.word for mention in found] == ["일괄 처리", "일괄"]


def test_the_longest_word_wins_at_each_place():
    found = mentions("확률적 경사 하강법과 미니 배치, 배치", words_to_find(["배치", "경사 하강법", "확률적 경사 하강법", "미니 배치"], "ko"))
    assert [mention.word for mention in found] == ["확률적 경사 하강법", "미니 배치", "배치"]


def test_a_word_may_go_over_the_end_of_a_line():
    [mention] = mentions("경사\n하강법을", words_to_find(["경사 하강법"], "ko"))
    assert (mention.start, mention.end) == (0, 6)


def test_english_words_are_found_in_the_plural_and_at_the_beginning_of_a_sentence():
    found = mentions("Batches of categories; the RELU, a sub-batch, batch-wise", words_to_find(["batch", "category", "ReLU"], "en"))
    assert [mention.word for mention in found] == ["batch", "category"]


def test_the_build_and_the_preview_stop_at_a_wrong_word(project: SmallProject):
    project.write("glossary.yml", GLOSSARY)
    project.page("과적합입니다.\n")
    [problem] = page_problems(project)
    assert str(problem).startswith("docs/ko/index.md:3: this site does not say '과적합'.")
    assert [str(problem)] == [str(problem) for problem in rendering_problems(project, read_outputs)]
