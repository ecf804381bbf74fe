"""One word per idea: where words of the glossary stand in a text, and the words that pages may not use."""
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tools.files import Project
from tools.glossary import Glossary, bare, names
from tools.korean import ends_word, is_hangul, syllables
from tools.markdown import CODE_SPAN, FRONT_MATTER, Page
from tools.problems import Problem

OTHER_BOOKS = {"ko": "다른 책에서는", "en": "Other books say"}      # the title of boxes that cite other books
WITH_ALL_WORDS = ("glossary", "words-by-source")                  # pages that list every book's words
OTHER_BOOKS_BOX = re.compile(rf"^(?P<indent>\s*)(?:!!!|\?\?\?\+?)\s+info\s+\"(?:{'|'.join(OTHER_BOOKS.values())})\"\s*$")
BOX = re.compile(r"^\s*(?:!!!|\?\?\?\+?|///)\s*[\w-]*")
NOT_PROSE = re.compile("|".join([
    r"[*_]+[^*_]+[*_]+\{[^}]*\.other-word[^}]*\}",   # a word of another book, marked
    r"\{:?\s*[#.][^}]*\}",                           # anchors and classes
    r"\]\([^)]*\)", r"https?://\S+", r"</?[a-zA-Z][^<>]*>",    # addresses and HTML tags
]))
WORD_START = {"ko": re.compile(r"(?<![^\W_])(?<!_)[^\W_]"), "en": re.compile(r"(?<![\w-])\w")}
ENGLISH_END = re.compile(r"(?![\w-])")


@dataclass(frozen=True)
class Mention:
    """A word that stands in a text: where, and how the list it was looked up in writes it."""

    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Words:
    """A list of words made ready for finding them.

    `forms` are the ways to write each word, with the word, the longest first, by the letter they begin with.
    `in_compounds` are the words that are found at the beginning of a longer Korean word too (과적합률).
    """

    language: str
    forms: dict[str, list[tuple[str, str]]]
    in_compounds: frozenset[str]


def words_to_find(words: Iterable[str], language: str, in_compounds: Iterable[str] = ()) -> Words:
    """Words made ready for finding them: Korean ones with any particle, English ones also capitalised or in the plural."""
    found: dict[str, dict[str, str]] = {}
    for word in words:
        for form in [word] if language == "ko" else _english_forms(word):
            found.setdefault(form[0], {}).setdefault(form, word)
    return Words(language, {letter: sorted(forms.items(), key=lambda item: -len(item[0])) for letter, forms in found.items()}, frozenset(in_compounds))


def mentions(text: str, words: Words) -> Iterator[Mention]:
    """Where words stand in a text, in order; at each place the longest."""
    text, end = re.sub(r"\s", " ", text), 0
    for found in WORD_START[words.language].finditer(text):
        start = found.start()
        for form, word in words.forms.get(found[0], ()) if start >= end else ():
            if text.startswith(form, start) and (word in words.in_compounds or _ends(form, text, start + len(form), words.language)):
                end = start + len(form)
                yield Mention(start, end, word)
                break


def _ends(word: str, text: str, end: int, language: str) -> bool:
    return ends_word(word, text, end) if language == "ko" else ENGLISH_END.match(text, end) is not None


def _english_forms(word: str) -> list[str]:
    """A word, its regular plural, and both as they begin a sentence."""
    plural = f"{word[:-1]}ies" if re.search("[^aeiou]y$", word) else f"{word}es" if re.search("(?:s|x|z|ch|sh)$", word) else f"{word}s"
    return [form for same in (word, plural) for form in dict.fromkeys((same, same[0].upper() + same[1:]))]


def forbidden_words(glossary: Glossary, language: str) -> dict[str, str]:
    """The words that pages in a language may not use, each with the word to use: other books' words, misspellings, and spaced words written together."""
    words: dict[str, str] = {}
    for term in glossary.terms.values():
        right = bare(term.words[language])
        others = [variant.word for variant in term.variants if variant.language == language and not variant.everyday]
        misspelt = [word for word in term.misspellings if is_hangul(word) == (language == "ko")]
        joined = {name.replace(" ", ""): name for name in names(term, "ko") if " " in name} if language == "ko" else {}
        words = {**dict.fromkeys([*others, *misspelt], right), **joined, **words}
    allowed = allowed_words(glossary, language)
    return {word: right for word, right in words.items() if word not in allowed}


def allowed_words(glossary: Glossary, language: str) -> set[str]:
    """The words that pages in a language may use for the ideas of the glossary, and ordinary words that other books use for them."""
    used = {name for term in glossary.terms.values() for name in (*names(term, language), *term.abbreviations)}
    return used | {variant.word for term in glossary.terms.values() for variant in term.variants if variant.language == language and variant.everyday}


def all_words(forbidden: Iterable[str], allowed: Iterable[str], language: str) -> Words:
    """Forbidden and allowed words together, because a forbidden word inside a longer allowed one is not forbidden."""
    long = [word for word in forbidden if syllables(word) >= 3]   # unmistakable, whatever noun is joined to them
    return words_to_find([*allowed, *forbidden], language, long)


def wording_problems(project: Project, page: Page, glossary: Glossary) -> Iterator[Problem]:
    """Words on a page that the glossary does not allow in the page's language."""
    language, *rest = page.path.relative_to(project.docs).with_suffix("").parts
    if "/".join(rest) in WITH_ALL_WORDS:
        return
    forbidden = forbidden_words(glossary, language)
    words = all_words(forbidden, allowed_words(glossary, language), language)
    for number, line in [*_description(project.read(page.path)), *prose_lines(page)]:
        for word in [mention.word for mention in mentions(line, words) if mention.word in forbidden]:
            yield Problem(project.shown(page.path), number, f"this site does not say '{word}'.",
                          f"Write '{forbidden[word]}'. To cite another book's word, mark it, *{word}*{{ .other-word }}, or put the passage into a box: !!! info \"{OTHER_BOOKS[language]}\"")


def _description(whole: str) -> list[tuple[int, str]]:
    """The lines of the front matter that readers and search engines see, with their numbers."""
    head = FRONT_MATTER.match(whole)
    lines = head[0].splitlines() if head else []
    return [(number, line.partition(":")[2]) for number, line in enumerate(lines, 1) if line.startswith(("description:", "title:"))]


def prose_lines(page: Page) -> Iterator[tuple[int, str]]:
    """A page's lines by number, without code, addresses, and what is marked as other books' words. Alt texts and captions remain."""
    fenced = {number for fence in page.fences for number in range(fence.line, fence.last_line + 1)}
    cited: str | None = None   # the indentation of the box that cites other books, while inside one
    for number, line in enumerate(page.text.splitlines(), page.first):
        if cited is not None and line.strip() and not line.startswith(f"{cited}    "):
            cited = None
        if found := OTHER_BOOKS_BOX.match(line):
            cited = found["indent"]
        if cited is None and number not in fenced:
            yield number, NOT_PROSE.sub(_blank, CODE_SPAN.sub(_blank, BOX.sub("", line)))


def _blank(found: re.Match) -> str:
    return "]" if found[0].startswith("](") else "·"   # no space, which could make one word of what stands on both sides
