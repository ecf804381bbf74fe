"""The search index of one language: which words stand in which sections, and which section each term of the glossary means.

The browser does little (docs/javascripts/search/): it cuts a query into words that the index knows. All that needs a dictionary is done here:
Korean text is split into morphemes, code names into their parts, and every word of the glossary leads to its term.
"""
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tools.glossary import Glossary, Term, bare, names
from tools.korean import PARTICLES
from tools.morphemes import Morphemes

HangulWords = Callable[[str], list[str]]   # splits the Korean words of a text
CODE_BLOCK = re.compile(r"<pre>.*?</pre>", re.DOTALL)
CODE = re.compile(r"<(pre|code)>(.*?)</\1>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
LATIN_WORD = re.compile(r"@|(?<!\w)-\d+|[A-Za-z0-9_]+")
PART_OF_NAME = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
HANGUL = re.compile(r"[가-힣]+")
IGNORED = {   # words of questions, about nothing in particular
    "ko": frozenset("왜 어떻게 무엇 무엇인가요 뭐 뭔가요 뭐예요 어떤 너무 더 안 좀 때 것 이유 방법 경우 차이 하는 하나요 되나요 싶을 법".split()),
    "en": frozenset("a an and are as at be between by can difference do does for from get has have how i if in is it its me my not of on or so than that the their them then there these this to too two use was what when where which who why will with you your".split()),
}
TITLE_WEIGHT, CODE_WEIGHT = 6, 0.5
SATURATION, LENGTH_NORM = 1.2, 0.5   # k1 and b of BM25
REFERENCE_WEIGHT = 0.6   # of a glossary entry, which is all title, and of a page's table of terms: the section that teaches a word comes first
LONGEST_TEASER = 400   # characters of a section kept for showing it in results


@dataclass(frozen=True)
class Section:
    """A part of a page as search finds it: where it is, its title and its prose as plain text, and the code in it."""

    location: str
    title: str
    prose: str
    code: str


def sections(documents: list[dict[str, str]]) -> list[Section]:
    """The sections in the `docs` of Material's search_index.json, whose texts are HTML."""
    return [Section(document["location"], _plain(document["title"]), _plain(CODE_BLOCK.sub(" ", document["text"])),
                    _plain(" ".join(found[2] for found in CODE.finditer(f"{document['title']} {document['text']}")))) for document in documents]


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub("", html)).split())


def words(text: str, hangul_words: HangulWords, language: str) -> list[str]:
    """The words to index in a text: Korean ones as `hangul_words` splits them, names with their parts, all in lower case."""
    return [word for word in (*names_and_parts(text), *hangul_words(text)) if word not in IGNORED[language]]


def names_and_parts(text: str) -> list[str]:
    """Words in Latin letters: `GradientTape` gives gradienttape, gradient and tape; `expand_dims` gives expand_dims, expand and dims."""
    found = []
    for name in LATIN_WORD.findall(text):
        parts = [part.lower() for part in PART_OF_NAME.findall(name)]
        found += [name.lower()] if len(parts) < 2 else [name.lower(), *parts]
    return found


def unsplit(text: str) -> list[str]:
    """Korean words as they stand, for pages in another language that quote a few."""
    return HANGUL.findall(text)


def search_index(parts: list[Section], glossary: Glossary, language: str, hangul_words: HangulWords = unsplit) -> dict:
    """What the browser searches.

    Returns: `sections` as [location, title, text], `words` with, for each, its `postings` [section, strength, gap to the next section, strength, …],
    `terms` as [canonical name, its words, section that teaches it, its glossary section], and `aliases`, which lead from any name to terms.
    """
    counts = [_weighted_counts(part, hangul_words, language) for part in parts]
    part_is_reference = [part.location.startswith("glossary/") or part.location.endswith("#terms") for part in parts]
    average = sum(sum(count.values()) for count in counts) / max(len(counts), 1)
    postings: dict[str, list[int]] = {}
    last: dict[str, int] = {}
    for number, count in enumerate(counts):
        for word, weight in count.items():
            strength = _strength(weight, sum(count.values()), average) * (REFERENCE_WEIGHT if part_is_reference[number] else 1)
            postings.setdefault(word, []).extend((number - last.get(word, 0), max(1, round(100 * strength))))
            last[word] = number
    place = {part.location: number for number, part in enumerate(parts)}
    vocabulary = sorted(postings)
    return {
        "sections": [[part.location, part.title, part.prose[:LONGEST_TEASER]] for part in parts],
        "words": vocabulary,
        "postings": [postings[word] for word in vocabulary],
        "terms": [[bare(term.words[language]), list(dict.fromkeys(words(bare(term.words[language]), hangul_words, language))), *_places(term, place)] for term in glossary.terms.values()],
        "aliases": aliases(glossary),
        "particles": PARTICLES,
        "ignored": sorted(IGNORED[language]),
    }


def _weighted_counts(part: Section, hangul_words: HangulWords, language: str) -> Counter:
    """How much each word counts in a section."""
    count: Counter = Counter()
    for text, weight in ((part.title, TITLE_WEIGHT), (part.prose, 1)):
        for word in words(text, hangul_words, language):
            count[word] += weight
    for name in names_and_parts(part.code):
        count[name] += CODE_WEIGHT
    return count


def _strength(weight: float, length: float, average: float) -> float:
    """The part of BM25 that depends on the section, from 0 to 1. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009."""
    norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * length / average)
    return weight / (weight + norm)


def _places(term: Term, place: dict[str, int]) -> tuple[int, int]:
    """The numbers of the section that teaches a term and of its glossary entry, -1 where there is none."""
    page, _, anchor = (term.page or "").partition("#")
    return place.get(f"{page}/#{anchor}", -1), place.get(f"glossary/#{term.id}", -1)


def aliases(glossary: Glossary) -> dict[str, list[int]]:
    """Every name of every term, squeezed, with the numbers of the terms it may mean; those whose own name it is come first."""
    found: dict[str, dict[int, None]] = {}
    for own in (True, False):
        for number, term in enumerate(glossary.terms.values()):
            for name in _names_of(term, own):
                found.setdefault(squeezed(name), {})[number] = None
    return {name: list(numbers) for name, numbers in found.items() if name}


def _names_of(term: Term, own: bool) -> list[str]:
    if own:
        return [name for of in ("ko", "en") for name in names(term, of)] + [*term.abbreviations]
    return [variant.word for variant in term.variants] + [*term.code, *term.misspellings, term.id]


def squeezed(name: str) -> str:
    """A name without spaces, hyphens and other signs, in lower case: how a query is looked up."""
    return re.sub(r"[\W]", "", name.lower())


def index_json(documents: list[dict[str, str]], glossary: Glossary, language: str, memory: Path) -> str:
    """The search index as compact JSON, from the `docs` of Material's search_index.json; `memory` is a file in which Korean morphemes are kept between builds."""
    morphemes = Morphemes(memory, undivided(glossary))
    index = search_index(sections(documents), glossary, language, morphemes if language == "ko" else unsplit)
    morphemes.keep()
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def undivided(glossary: Glossary) -> list[str]:
    """The Korean words of the glossary that are one word, which the analyser must not take apart."""
    return [word for word in (bare(term.words["ko"]) for term in glossary.terms.values()) if HANGUL.fullmatch(word)]
