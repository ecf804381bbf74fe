"""The one vocabulary: glossary.yml with its checks, and the tables of terms that pages show from it."""
import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import yaml

from tools.files import Project
from tools.problems import Problem

FILE = "glossary.yml"
LANGUAGES = ("ko", "en")
HEADINGS = {"ko": ("용어", "영어", "뜻", "다른 책에서는"), "en": ("Term", "Korean", "Meaning", "Other books say")}
MORE_SOURCES = {"ko": " 외 {}종", "en": ", and {} more"}
MORE_WORDS = {"ko": "{}개 더 보기", "en": "{} more"}
SOURCES_IN_TABLES, WORDS_SHOWN = 2, 5   # beside a text; the glossary has them all
PARENTHESIS = re.compile(r"\s*\([^()]*\)$")
NOT_COMPARED = re.compile(r"[\s\-‐‑–·_]+")   # docs/javascripts/glossary.js leaves the same out of what is typed
CODE_NAME = re.compile(r"`[A-Za-z_][\w.]{3,}(?:\(\))?`")   # `astype`, but not `W.T`
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PAGE = re.compile(r"[^#\s]+#[\w-]+")
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)   # the one in C, where PyYAML was built with it, is eight times as fast


# ── what there is ────────────────────────────────────────────────────────────────────────────────────────────────────

@dataclass(frozen=True)
class Source:
    """A book or a document: its name with the edition, its short name, and the language it is written in."""

    id: str
    names: dict[str, str]
    short: dict[str, str]
    language: str


@dataclass(frozen=True)
class Variant:
    """Another word for a term, its language, and the ids of the sources that use it.

    `everyday`: it is also an ordinary word, or the word of another term, so pages may use it.
    """

    word: str
    language: str
    sources: tuple[str, ...]
    everyday: bool = False


@dataclass(frozen=True)
class Term:
    """One idea: its word and its definition in both languages, and all that is known about how it is written.

    `page` is `name#anchor` of the page that teaches it, or "" while none does; `uses` are the sources that use the site's own word.
    """

    id: str
    words: dict[str, str]
    definition: dict[str, str]
    page: str = ""
    variants: tuple[Variant, ...] = ()
    confused_with: tuple[str, ...] = ()
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    abbreviations: tuple[str, ...] = ()
    symbol: str = ""
    shape: str = ""
    misspellings: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    tooltip: bool = True
    line: int | None = field(default=None, compare=False)   # where its entry begins in glossary.yml


@dataclass(frozen=True)
class Glossary:
    """Terms and sources by id, in the order of the file."""

    terms: dict[str, Term]
    sources: dict[str, Source]


def bare(word: str) -> str:
    """A word without the parenthesis that makes it unmistakable: `크기` for `크기(shape)`."""
    return PARENTHESIS.sub("", word)


def names(term: Term, language: str) -> tuple[str, ...]:
    """What pages may call a term: its word, with and without its parenthesis, and its other forms."""
    word = term.words[language]
    return tuple(dict.fromkeys((word, bare(word), *term.forms.get(language, ()))))


def translation(term: Term, language: str) -> str:
    """The other language's word, or "" where it is the same in both (Adam)."""
    word = term.words["en" if language == "ko" else "ko"]
    return "" if word == term.words[language] else word


# ── words of other books ─────────────────────────────────────────────────────────────────────────────────────────────

def compared(text: str) -> str:
    """A word without what is only spelling: in lower case, without spaces and hyphens."""
    return NOT_COMPARED.sub("", text.casefold())


def respelt(term: Term) -> list[Variant]:
    """The variants that are the site's own word in another spelling: 머신 러닝 for 머신러닝."""
    own = {(language, compared(name)) for language in LANGUAGES for name in names(term, language)}
    return [variant for variant in term.variants if (variant.language, compared(variant.word)) in own]


def other_words(term: Term, language: str) -> list[Variant]:
    """The words of other books: of several spellings the one that most sources use, with the sources of all; the words that most sources use first."""
    own = respelt(term)
    spellings: dict[tuple[str, str], list[Variant]] = {}
    for variant in (variant for variant in term.variants if variant not in own):
        spellings.setdefault((variant.language, compared(variant.word)), []).append(variant)
    return sorted(map(_merged, spellings.values()), key=lambda variant: (-len(variant.sources), variant.language != language))


def _merged(spellings: list[Variant]) -> Variant:
    sources = dict.fromkeys(source for variant in spellings for source in variant.sources)
    return replace(max(spellings, key=lambda variant: len(variant.sources)), sources=tuple(sources))


def first_words(term: Term, language: str) -> tuple[list[Variant], int]:
    """The words of other books to show beside a text, and how many more the glossary has.

    English pages show English words; Korean pages those of both languages, at least one in English if there is any, because their readers meet both.
    """
    words = [variant for variant in other_words(term, language) if language == "ko" or variant.language == "en"]
    english = next((variant for variant in words if variant.language == "en"), None)
    shown = words[:WORDS_SHOWN]
    if english and english not in shown:
        shown[-1] = english
    return shown, len(words) - len(shown)


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

def read_glossary(project: Project) -> Glossary:
    """The glossary, with every field as expected. Raises: Problem that names the first entry and field that is not."""
    return parse_glossary(project.read(project.root / FILE))


@functools.lru_cache(maxsize=1)   # asked for every page
def parse_glossary(text: str) -> Glossary:
    """The glossary in a text. Raises: Problem that names the first entry and field that is not as expected."""
    written = _written(text)
    for problem in _field_problems(written):
        raise problem
    sources = {name: _source(name, entry) for name, entry in written.sources.items()}
    return Glossary({name: _term(name, entry, written.lines.get(("terms", name))) for name, entry in written.terms.items()}, sources)


def glossary_problems(project: Project) -> list[Problem]:
    """Everything that is wrong with glossary.yml: fields that are not as expected or, when all are, entries that contradict each other."""
    try:
        text = project.read(project.root / FILE)
        written = _written(text)
    except Problem as problem:
        return [problem]
    return list(_field_problems(written)) or list(_contradictions(parse_glossary(text), written))


@dataclass(frozen=True)
class _Written:
    """The file as it was written: its data, and the line of each place in it, such as ("terms", "sum", "variants", 0)."""

    sources: dict[str, Any]
    terms: dict[str, Any]
    lines: dict[tuple, int]

    def problem(self, path: tuple, what: str, fix: str) -> Problem:
        """A problem at a place, which is told as `term 'sum', field 'variants': …`."""
        line = next((self.lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.lines), None)
        steps = [f"{path[0].removesuffix('s')} '{path[1]}'", *([f"field '{path[2]}'"] if len(path) > 2 else [])]
        return Problem(FILE, line, f"{', '.join(steps)}: {what}", fix)


def _written(text: str) -> _Written:
    try:
        loader = Loader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node)
        sources, terms = data["sources"], data["terms"]
        if not isinstance(sources, dict) or not isinstance(terms, dict):
            raise TypeError("something else there")
    except (yaml.YAMLError, TypeError, KeyError, AttributeError) as error:
        raise Problem(FILE, None, f"expected YAML with `sources:` and `terms:`, found: {error}", "Mend the file; its head shows an entry.") from None
    return _Written({str(name): entry for name, entry in sources.items()}, {str(name): entry for name, entry in terms.items()}, _lines(node))


def _lines(node: yaml.Node) -> dict[tuple, int]:
    """The line of each place. Raises: Problem for a name that stands twice, of which YAML would silently take the second."""
    lines: dict[tuple, int] = {}
    for path, line in _places(node, ()):
        if path in lines:
            raise Problem(FILE, line, f"'{path[-1]}' stands here a second time in {' > '.join(map(str, path[:-1])) or 'the file'}; the first is on line {lines[path]}.", "Keep one of them.")
        lines[path] = line
    return lines


def _places(node: yaml.Node, path: tuple) -> Iterator[tuple[tuple, int]]:
    inside = node.value if isinstance(node, yaml.MappingNode) else enumerate(node.value) if isinstance(node, yaml.SequenceNode) else ()
    for key, value in inside:
        below = (*path, key if isinstance(key, int) else key.value)
        yield below, (value if isinstance(key, int) else key).start_mark.line + 1
        yield from _places(value, below)


def _source(name: str, entry: dict) -> Source:
    return Source(name, {language: entry[language] for language in LANGUAGES}, entry["short"], entry["language"])


def _term(name: str, entry: dict, line: int | None) -> Term:
    plain = {name: entry[name] for name in ("page", "symbol", "shape", "tooltip") if name in entry}
    lists = {name: tuple(entry[name]) for name in ("confused_with", "abbreviations", "code", "misspellings", "uses") if name in entry}
    variants = tuple(Variant(each["word"], each["language"], tuple(each["sources"]), each.get("everyday", False)) for each in entry.get("variants", []))
    forms = {language: tuple(words) for language, words in entry.get("forms", {}).items()}
    definition = {language: entry["definition"][language].strip() for language in LANGUAGES}
    return Term(name, {language: entry[language] for language in LANGUAGES}, definition, variants=variants, forms=forms, line=line, **plain, **lists)


# ── each field by itself ─────────────────────────────────────────────────────────────────────────────────────────────

class Kind(NamedTuple):
    """What a field holds: a test, its name in messages, and an example."""

    holds: Callable[[Any], bool]
    expected: str
    example: str


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_text, value))


def _is_pair(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == set(LANGUAGES) and all(map(_is_text, value.values()))


def _is_forms(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and set(value) <= set(LANGUAGES) and all(map(_is_list, value.values()))


TEXT = Kind(_is_text, "a text", "a word or a sentence; in quotes if it contains `: ` or begins with a sign")
LIST = Kind(_is_list, "a list of texts", "[one, another]; leave the field out if there is none")
PAIR = Kind(_is_pair, "a text in ko and one in en", "{ko: …, en: …}")
FORMS = Kind(_is_forms, "lists of words by language", "{ko: [변화율, 도함수], en: [reshape]}")
FLAG = Kind(lambda value: isinstance(value, bool), "true or false", "true, or leave the field out")
LANGUAGE = Kind(lambda value: value in LANGUAGES, "the language ko or en", "ko or en")
PLACE = Kind(lambda value: _is_text(value) and PAGE.fullmatch(value) is not None, "a page and an anchor", "gradients/sgd#stochastic; leave the field out while no page teaches the term")
ENTRIES = Kind(lambda value: isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value), "a list of words with language and sources",
               "- {word: 모양, language: ko, sources: [d2l-ko]}")
TERM_FIELDS = {"ko": TEXT, "en": TEXT, "forms": FORMS, "definition": PAIR, "abbreviations": LIST, "symbol": TEXT, "shape": TEXT, "code": LIST, "variants": ENTRIES,
               "misspellings": LIST, "uses": LIST, "confused_with": LIST, "page": PLACE, "tooltip": FLAG}
SOURCE_FIELDS = {"ko": TEXT, "en": TEXT, "short": PAIR, "language": LANGUAGE}
VARIANT_FIELDS = {"word": TEXT, "language": LANGUAGE, "sources": LIST, "everyday": FLAG}


def _field_problems(written: _Written) -> Iterator[Problem]:
    problems: list[Problem] = []
    for name, entry in written.sources.items():
        problems += _entry_problems(written, ("sources", name), entry, SOURCE_FIELDS, tuple(SOURCE_FIELDS))
    for name, entry in written.terms.items():
        found = list(_entry_problems(written, ("terms", name), entry, TERM_FIELDS, ("ko", "en", "definition")))
        problems += found or _variant_problems(written, name, entry)
    yield from problems or [*_unknown_terms(written), *_unknown_sources(written)]


def _variant_problems(written: _Written, name: str, entry: dict) -> Iterator[Problem]:
    for number, variant in enumerate(entry.get("variants", [])):
        yield from _entry_problems(written, ("terms", name, "variants", number), variant, VARIANT_FIELDS, ("word", "language", "sources"))


def _entry_problems(written: _Written, path: tuple, entry: Any, fields: dict[str, Kind], needed: tuple[str, ...]) -> Iterator[Problem]:
    """What is wrong with the fields of a source, a term or a variant; `path` is its place."""
    if len(path) == 2 and not ID.fullmatch(path[1]):
        yield written.problem(path, "expected an id of small letters, digits and hyphens.", "Write it like mini-batch.")
    if not isinstance(entry, dict):
        yield written.problem(path, f"expected fields, found {entry!r}.", "Write the fields below it, indented; the head of the file shows them.")
        return
    for unknown in (str(name) for name in entry if name not in fields):
        yield written.problem((*path, unknown), f"there is no such field{_inside(path, unknown)}.", f"Use one of: {', '.join(fields)}.")
    for name, kind in fields.items():
        if name in entry and not kind.holds(entry[name]) or name in needed and name not in entry:
            found = repr(entry[name]) if name in entry else "nothing"
            yield written.problem((*path, name), f"expected {kind.expected}, found {found}{_inside(path, name)}.", f"Write {name}: {kind.example}")


def _inside(path: tuple, name: str) -> str:
    """Where the name of the field does not say it, which part of a variant is meant."""
    return f" as '{name}' of variant {path[3] + 1}" if len(path) > 3 else ""


def _unknown_terms(written: _Written) -> Iterator[Problem]:
    for name, entry in written.terms.items():
        for other in entry.get("confused_with", []):
            if other == name:
                yield written.problem(("terms", name, "confused_with"), "the term itself stands here.", "Take it out.")
            elif other not in written.terms:
                yield written.problem(("terms", name, "confused_with"), f"there is no term '{other}'.", "Mend the id, or take it out.")


def _unknown_sources(written: _Written) -> Iterator[Problem]:
    """Each source that is not described, told once, where it is named first."""
    places: dict[str, list[tuple]] = {}
    for name, entry in written.terms.items():
        named = [(("terms", name, "variants", number), source) for number, variant in enumerate(entry.get("variants", [])) for source in variant["sources"]]
        for path, source in [*named, *((("terms", name, "uses"), source) for source in entry.get("uses", []))]:
            places.setdefault(source, []).append(path)
    for source, paths in places.items():
        if source not in written.sources:
            times = f" It is named {len(paths)} times." if len(paths) > 1 else ""
            yield written.problem(paths[0], f"the source '{source}' is not in `sources:`.{times}", "Mend the id, or describe the source at the top of the file.")


# ── entries beside each other ────────────────────────────────────────────────────────────────────────────────────────

def _contradictions(glossary: Glossary, written: _Written) -> Iterator[Problem]:
    owners: dict[tuple[str, str], str] = {}
    for term in glossary.terms.values():
        yield from _repetitions(term, written)
        for language in LANGUAGES:
            owner = owners.setdefault((language, bare(term.words[language]).casefold()), term.id)
            if owner != term.id:
                yield written.problem(("terms", term.id, language), f"'{bare(term.words[language])}' is already the word of term '{owner}'.", "Give each idea a word of its own, or make one entry of the two.")
    for term in glossary.terms.values():
        yield from _borrowed_words(term, owners, written)
        if CODE_NAME.fullmatch(term.symbol):
            yield written.problem(("terms", term.id, "symbol"), f"{term.symbol} is a name in code.", f"Write it under code: [{term.symbol.strip('`')}]")
    used = {source for term in glossary.terms.values() for source in (*term.uses, *(source for variant in term.variants for source in variant.sources))}
    yield from (written.problem(("sources", source), "no term names this source.", "Name it where its words stand, or take it out.") for source in glossary.sources if source not in used)


def _repetitions(term: Term, written: _Written) -> Iterator[Problem]:
    """Words that stand twice in one entry, so that it would be open whether pages may use them."""
    seen = {(language, word): language for language in LANGUAGES for word in (term.words[language], bare(term.words[language]))}
    others = [("forms", (language,), word) for language, words in term.forms.items() for word in words]
    others += [("variants", (variant.language,), variant.word) for variant in term.variants]
    others += [("misspellings", LANGUAGES, word) for word in term.misspellings]
    for name, languages, word in others:
        if first := next((seen[language, word] for language in languages if (language, word) in seen), None):
            yield written.problem(("terms", term.id, name), f"'{word}' stands in '{first}' of this entry already.", "Keep one of the two.")
        seen.update({(language, word): name for language in languages if (language, word) not in seen})


def _borrowed_words(term: Term, owners: dict[tuple[str, str], str], written: _Written) -> Iterator[Problem]:
    for number, variant in enumerate(term.variants):
        owner = owners.get((variant.language, variant.word.casefold()))
        if owner not in (None, term.id) and not variant.everyday:
            yield written.problem(("terms", term.id, "variants", number), f"'{variant.word}' is the word of term '{owner}', so pages may use it.", "Add everyday: true to this variant.")


# ── tables on pages ──────────────────────────────────────────────────────────────────────────────────────────────────

def terms_table(glossary: Glossary, ids: list[str], language: str, entries: str = "") -> str:
    """A Markdown table of terms: the word, the other language's word, the meaning, and, if any differs, what other books call it.

    `entries` is the path from the page to the glossary page, such as `../glossary.md`, to which the words lead.
    """
    terms = [glossary.terms[name] for name in ids]
    rows = [HEADINGS[language], ("---",) * 4]
    rows += [(_linked(term, language, entries), translation(term, language), term.definition[language], _other_words(glossary, term, language, entries) or "–") for term in terms]
    columns = 4 if any(row[3] != "–" for row in rows[2:]) else 3
    return "\n".join(f"| {' | '.join(row[:columns])} |" for row in rows)


def _linked(term: Term, language: str, entries: str) -> str:
    return f"**[{term.words[language]}]({entries}#{term.id})**" if entries else f"**{term.words[language]}**"


def _other_words(glossary: Glossary, term: Term, language: str, entries: str) -> str:
    """What other books say, a word with its sources on each line."""
    shown, more = first_words(term, language)
    words = [f"{variant.word} ({_first_sources(glossary, variant, language)})" for variant in shown]
    return "<br>".join([*words, *([f"[{MORE_WORDS[language].format(more)}]({entries}#{term.id})"] if more and entries else [])])


def _first_sources(glossary: Glossary, variant: Variant, language: str) -> str:
    """The first sources of a variant, and how many more the glossary lists."""
    shown = [glossary.sources[source].short[language] for source in variant.sources]
    shown, more = (shown[:SOURCES_IN_TABLES], len(shown) - SOURCES_IN_TABLES) if len(shown) > SOURCES_IN_TABLES + 1 else (shown, 0)
    return ", ".join(shown) + (MORE_SOURCES[language].format(more) if more else "")
