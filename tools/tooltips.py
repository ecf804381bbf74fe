"""Terms explained where they stand: the first mention in each section becomes a link to the glossary, with the definition beside it."""
import re
from collections.abc import Iterator
from html import escape

from tools.glossary import LANGUAGES, Glossary, Term, bare, first_words, names, translation
from tools.wording import Words, mentions, words_to_find

WORDS = {
    "ko": {"other_books": "다른 책에서는", "more": " 외 {}개", "see": "용어집에서 보기"},
    "en": {"other_books": "Other books say", "more": ", and {} more", "see": "See the glossary"},
}
SITE = {"ko": "텐서 노트", "en": "Tensor Notes"}   # this name is no place to explain what a tensor is
ARTICLE = re.compile(r"(?P<start><article\b[^>]*>)(?P<body>.*)(?P<end></article>)", re.DOTALL)
TOKEN = re.compile(r"<!--.*?-->|<(?P<slash>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.DOTALL)
CLASS = re.compile(r"\bclass=\"([^\"]*)\"")
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
UNMARKED_TAGS = frozenset("a button caption code figcaption h1 h2 h3 h4 h5 h6 kbd label math option pre script select style summary svg textarea th".split())
UNMARKED_CLASSES = frozenset("admonition-title highlight other-word output terms verified".split())


def with_tooltips(html: str, glossary: Glossary, language: str, glossary_page: str) -> str:
    """A page's HTML whose article links the first mention of each term in each section to `glossary_page`, and ends with the tooltips.

    A section reaches from one second-level heading to the next. Nothing else in the HTML changes.
    """
    article = ARTICLE.search(html)
    if not article:
        return html
    terms = _terms_by_word(glossary, language)
    words = words_to_find([*terms, SITE[language]], language)
    used: dict[str, Term] = {}
    body = "".join(_marked(article["body"], words, terms, used, glossary_page))
    tips = _tips(list(used.values()), language) if used else ""
    return f"{html[: article.end('start')]}{body}{tips}{html[article.start('end') :]}"


def _terms_by_word(glossary: Glossary, language: str) -> dict[str, Term]:
    """Terms by every word that stands for them in a language, also those that are never marked: of 배치 크기 nobody marks 배치 alone."""
    words: dict[str, Term] = {}
    for term in glossary.terms.values():
        for word in (*names(term, language), *term.abbreviations):
            words.setdefault(word, term)
    return words


def _marked(html: str, words: Words, terms: dict[str, Term], used: dict[str, Term], glossary_page: str) -> Iterator[str]:
    """The pieces of an article, in order, with links around first mentions; adds the terms to `used`."""
    seen: set[str] = set()
    opened: list[tuple[str, bool]] = []   # the elements around this place, and whether each forbids links
    end = 0
    for token in TOKEN.finditer(html):
        text = html[end : token.start()]
        yield _linked(text, words, terms, seen, used, glossary_page) if text.strip() and _may_link(opened) else text
        yield token[0]
        end = token.end()
        if token["tag"] == "h2" and not token["slash"]:
            seen.clear()
        _follow(opened, token)
    yield html[end:]


def _may_link(opened: list[tuple[str, bool]]) -> bool:
    return bool(opened) and not any(forbids for _, forbids in opened)


def _follow(opened: list[tuple[str, bool]], token: re.Match) -> None:
    """Bring the list of open elements up to date after a tag."""
    tag = (token["tag"] or "").lower()
    if not tag or tag in VOID or token["attributes"].endswith("/"):
        return
    if not token["slash"]:
        classes = CLASS.search(token["attributes"])
        opened.append((tag, tag in UNMARKED_TAGS or bool(classes and UNMARKED_CLASSES.intersection(classes[1].split()))))
        return
    while opened and opened.pop()[0] != tag:   # closes what was left open inside it, too
        pass


def _linked(text: str, words: Words, terms: dict[str, Term], seen: set[str], used: dict[str, Term], glossary_page: str) -> str:
    """A piece of text with links around the terms not yet seen in this section."""
    pieces, end = [], 0
    for mention in mentions(text, words):
        term = terms.get(mention.word)
        if not term or term.id in seen or not term.tooltip:
            continue
        seen.add(term.id)
        used.setdefault(term.id, term)
        link = f'<a class="term" href="{glossary_page}#{term.id}" aria-describedby="term-{term.id}">{text[mention.start : mention.end]}</a>'
        pieces += [text[end : mention.start], link]
        end = mention.end
    return "".join([*pieces, text[end:]])


def _tips(terms: list[Term], language: str) -> str:
    """One hidden tooltip per term, and what the link says that docs/javascripts/terms.js puts into the one it shows."""
    tips = "\n".join(_tip(term, language) for term in terms)
    return f'<div class="term-tips" data-see="{WORDS[language]["see"]}">\n{tips}\n</div>\n'


def _tip(term: Term, language: str) -> str:
    """The words, the definition, and what other books say, as phrases: a tooltip may stand anywhere."""
    other = LANGUAGES[language == "ko"]
    others = _others(term, language)
    return (f'<span role="tooltip" class="term-tip" id="term-{term.id}" hidden><span class="term-words"><strong>{escape(_word(term, language, other))}</strong>'
            + (f" {_said(word, other, language)}" if (word := translation(term, language)) else "")
            + f'</span> <span>{_with_code(term.definition[language])}</span>'
            + (f' <span class="term-variants">{WORDS[language]["other_books"]}: {others}</span>' if others else "") + "</span>")


def _others(term: Term, language: str) -> str:
    shown, more = first_words(term, language)
    words = ", ".join(_said(variant.word, variant.language, language) for variant in shown)
    return words + (WORDS[language]["more"].format(more) if more else "")


def _word(term: Term, language: str, other: str) -> str:
    """The word; 크기(shape) without its parenthesis, because shape stands beside it anyway."""
    word = term.words[language]
    return bare(word) if word.endswith(f"({term.words[other]})") else word


def _said(word: str, language: str, page: str) -> str:
    return escape(word) if language == page else f'<span lang="{language}">{escape(word)}</span>'


def _with_code(text: str) -> str:
    """Plain text as HTML, with what stands in backquotes as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(" ".join(text.split()), quote=False))
