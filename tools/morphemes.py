"""The words of Korean text without particles and endings, found by a morphological analyser and remembered between builds."""
import functools
import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools.files import write_atomically

CONTENT_TAGS = ("NNG", "NNP", "VV", "VA", "XR")   # nouns, verbs and roots: what a reader would look for
SUFFIX = "XSN"


class Morphemes:
    """`morphemes(text)` lists the nouns, verbs and roots of a text in order.

    `known` are words that the analyser must not take apart, such as 텐서. What it finds is kept in `memory`, a file that may be deleted at any time:
    the analyser needs seconds to start, and most texts are the same as in the last build.
    """

    def __init__(self, memory: Path, known: list[str]):
        self.memory, self.known = memory, known
        self.dialect = hashlib.sha256(f"{version('kiwipiepy')} {sorted(known)}".encode()).hexdigest()[:8]
        self.remembered = _remembered(memory)
        self.used: dict[str, list[str]] = {}

    def __call__(self, text: str) -> list[str]:
        key = f"{self.dialect} {hashlib.sha256(text.encode()).hexdigest()[:16]}"
        if key not in self.used:
            self.used[key] = self.remembered[key] if key in self.remembered else self._analysed(text)
        return self.used[key]

    def keep(self) -> None:
        """Remember what this build has asked for, and forget all else."""
        if self.used != self.remembered:
            write_atomically(self.memory, json.dumps(self.used, ensure_ascii=False))

    def _analysed(self, text: str) -> list[str]:
        return content_words(analyser(tuple(self.known)).tokenize(text))


@functools.lru_cache(maxsize=2)   # `serve` builds again and again
def analyser(known: tuple[str, ...]) -> Any:
    """The analyser, which knows some words more than its dictionary."""
    from kiwipiepy import Kiwi   # takes long to import and load
    kiwi = Kiwi()
    for word in known:
        kiwi.add_user_word(word, "NNP")
    return kiwi


def content_words(tokens: list[Any]) -> list[str]:
    """The nouns, verbs and roots among an analyser's tokens; a suffix stays with its noun (학습 + 률 is 학습률)."""
    found: list[str] = []
    end = -1
    for token in tokens:
        if token.tag == SUFFIX and token.start == end and found:
            found[-1] += token.form
        elif token.tag.startswith(CONTENT_TAGS) and "가" <= token.form[0] <= "힣":
            found.append(token.form)
        end = token.start + token.len
    return found


def _remembered(memory: Path) -> dict[str, list[str]]:
    try:
        found = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
