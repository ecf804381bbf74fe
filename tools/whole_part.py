"""All pages of a part one after another on one page, to be printed or read in one go."""
import json
import posixpath
import re
from collections.abc import Mapping

PAGE = "print"   # what the page is called, in the folder of its part
WORDS = {
    "ko": "“{part}”의 모든 페이지를 이어 놓았습니다. 브라우저의 인쇄 기능으로 종이나 PDF로 옮길 수 있습니다.",
    "en": "All pages of “{part}”, one after another. Your browser can print them, on paper or as a PDF.",
}
ID = re.compile(r'\b(id|for|aria-labelledby|aria-describedby)="([^"]+)"')
HREF = re.compile(r'\bhref="([^"]*)"')


def source(part: str, language: str) -> str:
    """The Markdown of the page for a part with this title; its chapters are put in when they are known."""
    about = WORDS[language].format(part=part)
    meta = json.dumps({"title": part, "description": about, "search": {"exclude": True}, "hide": ["toc"]}, ensure_ascii=False)   # which is YAML as well
    return f"---\n{meta}\n---\n# {part} {{ #part }}\n\n{about}\n"


def is_whole_part(name: str) -> bool:
    """Whether a page, such as tensors/print, is made of the others of its part."""
    return "/" in name and posixpath.basename(name) == PAGE


def chapters(pages: Mapping[str, str]) -> str:
    """The HTML of pages, by their names such as "reshaping", as chapters: every anchor is unique, links between them stay here, solutions are unfolded."""
    return "\n".join(f'<section class="chapter" id="{name}">\n{_chapter(name, html, set(pages))}\n</section>' for name, html in pages.items())


def _chapter(name: str, html: str, names: set[str]) -> str:
    html = ID.sub(lambda found: f'{found[1]}="{name}--{found[2]}"', html)
    html = HREF.sub(lambda found: f'href="{_href(name, found[1], names)}"', html)
    return re.sub(r"<details(?! open)", "<details open", html)


def _href(name: str, href: str, names: set[str]) -> str:
    """Where a link of the page `name` leads on the page of the whole part, which lies beside it."""
    path, hash, anchor = href.partition("#")
    target = posixpath.basename(path.rstrip("/")).removesuffix(".html") if re.fullmatch(r"(?:\.\./)?[\w-]+(?:/|\.html)", path) else name if not path else None
    return (f"#{target}--{anchor}" if anchor else f"#{target}") if target in names and (hash or path) else href
