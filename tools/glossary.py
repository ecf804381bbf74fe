"""The one vocabulary: glossary.yml, and the tables of terms that pages show from it."""
import functools
from dataclasses import dataclass

import yaml

from tools.files import Project
from tools.problems import Problem

FIELDS = ("ko", "en", "definition", "variants", "confused_with", "page")
HEADINGS = {"ko": ("용어", "영어", "뜻", "다른 책에서는"), "en": ("Term", "Korean", "Meaning", "Other books say")}


@dataclass(frozen=True)
class Variant:
    """Another word for a term, its language, and the ids of the sources that use it."""

    word: str
    language: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Term:
    """One idea: its word and its definition in both languages, and where it is taught (`page#anchor`)."""

    id: str
    words: dict[str, str]
    definition: dict[str, str]
    page: str
    variants: tuple[Variant, ...] = ()
    confused_with: tuple[str, ...] = ()


@dataclass(frozen=True)
class Glossary:
    """Terms by id, and the names of sources by id and language."""

    terms: dict[str, Term]
    sources: dict[str, dict[str, str]]


def read_glossary(project: Project) -> Glossary:
    """The checked glossary. Raises: Problem that names entry and field."""
    return parse_glossary(project.read(project.root / "glossary.yml"))


@functools.lru_cache(maxsize=1)   # asked for every page
def parse_glossary(text: str) -> Glossary:
    """The checked glossary in a text. Raises: Problem that names entry and field."""
    try:
        data = yaml.safe_load(text)
        sources, entries = data["sources"], data["terms"]
        if not isinstance(sources, dict) or not isinstance(entries, dict):
            raise TypeError("something else there")
    except (yaml.YAMLError, TypeError, KeyError) as error:
        raise Problem("glossary.yml", None, f"expected YAML with `sources:` and `terms:`, found: {error}", "Mend the file; its head shows an entry.") from None
    terms = {name: _term(name, entry, sources, entries) for name, entry in entries.items()}
    return Glossary(terms, sources)


def _term(name: str, entry: dict, sources: dict, entries: dict) -> Term:
    def need(holds: bool, field: str, what: str) -> None:
        if not holds:
            raise Problem("glossary.yml", None, f"term '{name}', field '{field}': {what}.", "Mend this entry; the head of the file shows a complete one.")

    need(isinstance(entry, dict), "-", "expected fields")
    for field in ("ko", "en", "page"):
        need(isinstance(entry.get(field), str), field, "expected a text")
    definition = entry.get("definition")
    need(isinstance(definition, dict) and set(definition) == {"ko", "en"}, "definition", "expected one in ko and one in en")
    unknown = [str(field) for field in entry if field not in FIELDS]
    need(not unknown, ", ".join(unknown), f"expected one of {', '.join(FIELDS)}")
    for variant in entry.get("variants", []):
        need(isinstance(variant, dict) and set(variant) == {"word", "language", "sources"}, "variants", f"expected word, language and sources, found {variant}")
        need(variant["language"] in ("ko", "en"), "variants", f"expected the language ko or en, found {variant['language']}")
        for source in variant["sources"]:
            need(source in sources, "variants", f"the source '{source}' is not in `sources:`")
    for other in entry.get("confused_with", []):
        need(other in entries, "confused_with", f"there is no term '{other}'")
    variants = tuple(Variant(variant["word"], variant["language"], tuple(variant["sources"])) for variant in entry.get("variants", []))
    return Term(name, {"ko": entry["ko"], "en": entry["en"]}, definition, entry["page"], variants, tuple(entry.get("confused_with", [])))


def terms_table(glossary: Glossary, names: list[str], language: str) -> str:
    """A Markdown table of terms: the word, the other language's word, the meaning, and, if any differs, what other books call it."""
    other = "en" if language == "ko" else "ko"
    terms = [glossary.terms[name] for name in names]
    rows = [HEADINGS[language], ("---",) * 4]
    rows += [(f"**{term.words[language]}**", term.words[other], term.definition[language].strip(), _other_words(glossary, term, language) or "–") for term in terms]
    columns = 4 if any(_other_words(glossary, term, language) for term in terms) else 3
    return "\n".join(f"| {' | '.join(row[:columns])} |" for row in rows)


def _other_words(glossary: Glossary, term: Term, language: str) -> str:
    """Each variant with its sources: in Korean those of both languages, because a Korean reader meets both; in English the English ones."""
    ordered = [variant for of in dict.fromkeys((language, "en")) for variant in term.variants if variant.language == of]
    return "; ".join(f"{variant.word} ({', '.join(glossary.sources[source][language] for source in variant.sources)})" for variant in ordered)
