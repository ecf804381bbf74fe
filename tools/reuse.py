"""What `mkdocs serve` keeps of a page from one build to the next, because most pages are as they were."""
import copy
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

INCLUDED = re.compile(r'--8<-- "([^":]+)')
RENDERED = ("content", "toc", "_title_from_render", "present_anchor_ids")   # what rendering a page's Markdown sets


def fingerprint(text: str, folders: Iterable[str], other: object = "") -> str:
    """A hash of all that decides how a page's Markdown is rendered: its text, the files it includes from `folders`, and `other`."""
    parts = [text, repr(other)]
    for name in INCLUDED.findall(text):
        file = next((place for folder in folders if (place := Path(folder) / name).is_file()), None)
        parts.append(file.read_text(encoding="utf-8") if file else "")
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


class Kept:
    """Of each page: the fingerprint it was rendered from, what came of it, and its entries in the search index."""

    def __init__(self):
        self.prints, self.rendered, self.entries = {}, {}, {}

    def is_same(self, name: str, now: str) -> bool:
        """Whether a page would be rendered as it is kept; what is kept of it is forgotten when not."""
        if self.prints.get(name) != now:
            self.prints[name] = now
            self.rendered.pop(name, None)
            self.entries.pop(name, None)
        return name in self.rendered

    def keep(self, name: str, page: object) -> None:
        """Keep what a page's Markdown was rendered to."""
        self.rendered[name] = {attribute: copy.deepcopy(getattr(page, attribute)) for attribute in RENDERED}

    def restore(self, name: str, page: object) -> None:
        """Make a page what it was when it was rendered, without rendering it."""
        vars(page).update(copy.deepcopy(self.rendered[name]))
