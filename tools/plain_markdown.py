"""The Markdown of a page in a form that every program shows: without what only this site's extensions understand."""
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tools.markdown import ADMONITION, CODE_SPAN, IMAGE, LINK

MOVABLE = {"ko": "이 그림은 [텐서 노트의 페이지]({file})에서 움직여 볼 수 있습니다.", "en": "You can move this figure on [its page in Tensor Notes]({file})."}
KEPT = re.compile(f"{IMAGE.pattern}|{CODE_SPAN.pattern}")   # what the rules must not change: figures, and code in lines and in fences
FENCE = re.compile(r"^((?:> )*`{3,}) \{ \.(\w+)[^}]*\}$", re.MULTILINE)
INTERACTIVE = re.compile(r"^/// html[^\n]*\n(.*?)\n///$", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^(#{1,6}) (.*?) *\{ #([\w-]+)[^}]*\}$", re.MULTILINE)
RULES = [   # what only this site's Markdown understands, or only a notebook's, and what stands there instead
    (re.compile(r"^((?:> )*)/// caption\n(?:> )*(.*?)\n(?:> )*///$", re.DOTALL | re.MULTILINE), r"\1\n\1<small>\2</small>\n"),
    (re.compile(r"^[ >]*\{:.*\}\n?", re.MULTILINE), ""),   # attributes of a paragraph
    (re.compile(r"(?<=[)*])\{ ?[.#:][^}]*\}"), ""),   # attributes of a link or an emphasis
    (re.compile(r"^</?div.*>$", re.MULTILINE), ""),
    (re.compile(r"^>[> ]*\n(?=[^>])", re.MULTILINE), "\n"),   # the empty end of a quotation
    (re.compile(r"[~$]"), r"\\\g<0>"),   # would strike words out, or begin a formula
]
EMPTY_ENDS = re.compile(r"\A(?:[> ]*\n)+|(?:\n[> ]*)+\Z")


def quoted(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Numbered lines with each box as a quotation that begins with its title in bold."""
    depth = 0
    for number, line in lines:
        if line.strip():
            depth = min(depth, (len(line) - len(line.lstrip())) // 4)
        inside = line[4 * depth :]
        if (box := ADMONITION.match(inside)) and not inside.startswith(" "):
            yield from ((number, text) for text in (("> " * depth).rstrip(), f"{'> ' * (depth + 1)}**{box[3]}**", ("> " * (depth + 1)).rstrip()))
            depth += 1
        else:
            yield number, ("> " * depth + inside).rstrip()


@dataclass(frozen=True)
class Prose:
    """Makes the prose of a page plain. `name` is the page, such as tensors/reshaping; `linked` the anchors that links of the page lead to;
    `figure(alt, source)` says what stands for a figure, and `link(text, target)` for a link to a page of the site.
    """

    name: str
    language: str
    linked: set[str]
    figure: Callable[[str, str], str]
    link: Callable[[str, str], str]

    def plain(self, text: str) -> str:
        """A stretch of the page as plain Markdown."""
        kept: list[str] = []

        def keep(found: re.Match) -> str:
            kept.append(self.figure(found[1], found[2]) if found[2] else found[0])
            return f"\0{len(kept) - 1}\0"

        ruled = self._ruled(KEPT.sub(keep, FENCE.sub(r"\1\2", text)))
        whole = re.sub(r"\0(\d+)\0", lambda found: kept[int(found[1])], ruled)
        return EMPTY_ENDS.sub("", re.sub(r"\n{3,}", "\n\n", whole))

    def _ruled(self, text: str) -> str:
        note = MOVABLE[self.language].format(file=f"{posixpath.basename(self.name)}.md")
        text = INTERACTIVE.sub(rf"\1\n\n{note}\n", text)
        for rule, plain in RULES:
            text = rule.sub(plain, text)
        return LINK.sub(self._link, HEADING.sub(self._heading, text))

    def _heading(self, found: re.Match) -> str:
        anchor = f'<a id="{found[3]}"></a>' if found[3] in self.linked else ""
        return f"{found[1]} {anchor}{found[2]}"

    def _link(self, found: re.Match) -> str:
        text, target = found[0][1 : found[0].index("](")], found[1]
        if re.match(r"#|[a-z]+:", target):
            return found[0]
        return self.link(text, target)


def anchors_linked(text: str) -> set[str]:
    """The anchors of a page that its own links lead to."""
    return set(re.findall(r"\]\(#([\w-]+)\)", text))


def path_on_site(name: str, target: str) -> str:
    """Where a link on a page leads, seen from the home page: tensors/reshaping/#order."""
    file, hash, anchor = target.partition("#")
    page = posixpath.normpath(posixpath.join(posixpath.dirname(name), file)).removesuffix(".md")
    return re.sub(r"(^|/)index/$", r"\1", f"{page}/") + hash + anchor
