"""Links, anchors, languages and addresses in the HTML of every page. No browser is needed for these."""
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import etree, html

HERE = "http://here/"


@cache
def tree(file: Path) -> html.HtmlElement:
    return html.parse(file).getroot()


@cache
def anchors(file: Path) -> set[str]:
    return {"", *tree(file).xpath("//@id")}


def alternates(file: Path) -> dict[str, str]:
    return {link.get("hreflang"): link.get("href") for link in tree(file).xpath("//head/link[@hreflang]")}


def home(site: Path) -> str:
    """The address that the site was built for."""
    return tree(site / "index.html").xpath("//link[@rel='canonical']/@href")[0]


def links(site: Path, file: Path) -> Iterator[str]:
    """All addresses in a file that lead into the site, as if the site stood at HERE."""
    for link in tree(file).xpath("//@href | //@src"):
        whole = urljoin(HERE + file.relative_to(site).as_posix(), HERE + link.removeprefix(home(site)) if link.startswith(home(site)) else link)
        if whole.startswith(HERE):
            yield whole


def target(site: Path, link: str) -> Path:
    file = site / unquote(urlsplit(link).path).lstrip("/")
    return file / "index.html" if file.is_dir() else file


def test_every_link_and_every_anchor_inside_the_site_leads_somewhere(built_site: Path):
    broken = []
    for file in sorted(built_site.rglob("*.html")):
        for link in links(built_site, file):
            goal = target(built_site, link)
            if not goal.is_file() or (goal.suffix == ".html" and unquote(urlsplit(link).fragment) not in anchors(goal)):
                broken.append(f"{file.relative_to(built_site)} -> {link.removeprefix(HERE)}")
    assert broken == []


def test_every_page_says_its_language(built_site: Path, pages: list[str]):
    for path in pages:
        assert tree(built_site / path / "index.html").get("lang") == ("en" if path.startswith("en/") else "ko"), path


def test_every_page_names_itself_and_its_counterpart_for_search_engines(built_site: Path, pages: list[str]):
    for path in pages:
        shared = path.removeprefix("en/") if path.startswith("en/") else path
        file = built_site / path / "index.html"
        assert alternates(file) == {"ko": home(built_site) + shared, "en": f"{home(built_site)}en/{shared}"}
        assert tree(file).xpath("//link[@rel='canonical']/@href") == [home(built_site) + path]


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_sitemap_lists_every_page_of_its_language_with_its_counterpart(built_site: Path, pages: list[str], language: str):
    root, names = etree.parse(built_site / language / "sitemap.xml"), {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    listed = {url.findtext("s:loc", namespaces=names): {link.get("hreflang"): link.get("href") for link in url.findall("x:link", names)} for url in root.iterfind("s:url", names)}
    of_language = [path for path in pages if path.startswith("en/") == (language == "en/")]
    assert listed == {home(built_site) + path: alternates(built_site / path / "index.html") for path in of_language}


def test_every_page_describes_itself_in_its_own_words(built_site: Path, pages: list[str]):
    descriptions = [tree(built_site / path / "index.html").xpath("string(//meta[@name='description']/@content)") for path in pages]
    assert all(descriptions) and len(set(descriptions)) == len(pages)
