"""What a built page offers besides its text: links to its other forms, and to the programs its code blocks are from."""
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WORDS = {
    "ko": {"notebook": "노트북 내려받기", "markdown": "Markdown으로 보기", "whole-part": "이 부분을 한 페이지로 보기(인쇄용)", "colab": "Colab에서 열기", "binder": "Binder에서 열기",
           "programs": "이 페이지의 코드 파일", "zip": "이 부분의 코드 전체(zip)", "program": "코드 파일"},
    "en": {"notebook": "Download notebook", "markdown": "View as Markdown", "whole-part": "The whole part on one page, for printing", "colab": "Open in Colab", "binder": "Open in Binder",
           "programs": "Code files of this page", "zip": "All code of this part (zip)", "program": "Code file"},
}
PYTHON_BLOCK = re.compile(r'<div class="language-python highlight">')


@dataclass(frozen=True)
class Offer:
    """Another form of the page: what it is, one of the words above, and where it is seen from the page."""

    kind: str
    address: str


def with_offers(html: str, offers: Iterable[Offer], language: str) -> str:
    """HTML with links to the other forms of the page below its title."""
    links = " ".join(f'<a class="{offer.kind}" href="{offer.address}"{" download" if offer.kind == "notebook" else ""}>{WORDS[language][offer.kind]}</a>' for offer in offers)
    return html.replace("</h1>", f'</h1>\n<p class="offers">{links}</p>', 1) if links else html


def launch_offers(repository: str, branch: str, notebook: str) -> list[Offer]:
    """Links that open a notebook of a GitHub repository elsewhere; none when no such repository is named.

    `branch` is where the built site is kept, `notebook` the path of the notebook in it.
    """
    found = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?", repository)
    if not found:
        return []
    return [Offer("colab", f"https://colab.research.google.com/github/{found[1]}/blob/{branch}/{notebook}"),
            Offer("binder", f"https://mybinder.org/v2/gh/{found[1]}/{branch}?labpath={notebook.replace('/', '%2F')}")]


def with_program_names(html: str, names: Sequence[str | None], folder: str, language: str) -> str:
    """HTML whose Python blocks, which are in the order of `names`, begin with a link to the program they are from; `folder` is where the programs are."""
    waiting = iter(names)

    def named(block: re.Match) -> str:
        name = next(waiting, None)
        return f'{block[0]}<span class="filename"><a href="{folder}/{name}" title="{WORDS[language]["program"]}">{name.rpartition("/")[2]}</a></span>' if name else block[0]

    return PYTHON_BLOCK.sub(named, html)


def with_programs(html: str, names: Iterable[str | None], folder: str, language: str) -> str:
    """HTML with the list of the programs of the page folded up at its end."""
    files = list(dict.fromkeys(filter(None, names)))
    if not files:
        return html
    words, parts = WORDS[language], sorted({name.partition("/")[0] for name in files})
    items = "".join(f'<li><a href="{folder}/{name}">{name}</a></li>' for name in files)
    zips = "".join(f'<p><a href="{folder}/{part}.zip" download>{words["zip"]}</a></p>' for part in parts)
    return html.replace("</article>", f'<details class="programs"><summary>{words["programs"]} ({len(files)})</summary><ul>{items}</ul>{zips}</details>\n</article>', 1)
