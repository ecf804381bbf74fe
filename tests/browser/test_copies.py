"""The other forms of the pages: Markdown, programs, paper, a whole part, a folder without a server, and what other sites show of them."""
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import html
from PIL import Image
from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[2]
PART = "foundations"
BEYOND_CONTENT = 80_000   # bytes of HTML


def tree(site: Path, path: str) -> html.HtmlElement:
    return html.parse(site / path / "index.html").getroot()


# ── Markdown ─────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_every_page_links_its_markdown_which_needs_nothing_else(built_site: Path, pages: list[str]):
    for path in pages:
        [link] = tree(built_site, path).xpath("//a[@class='markdown']/@href")
        text = (built_site / path / link).read_text(encoding="utf-8")
        assert text.startswith("# ") and not re.search(r"^[ >]*(--8<--|!!!|\?\?\?|///)", text, re.MULTILINE), path


def test_every_link_of_a_markdown_copy_leads_to_a_file(built_site: Path, pages: list[str]):
    broken = []
    for path in pages:
        text = re.sub(r"`+[^`]*`+", "", (built_site / path / "index.md").read_text(encoding="utf-8"))
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            if not re.match(r"[a-z]+:|#", link) and not (built_site / path / link.partition("#")[0]).exists():
                broken.append(f"{path} -> {link}")
    assert broken == []


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_list_of_copies_leads_to_every_page_and_the_whole_text_has_them_all(built_site: Path, pages: list[str], language: str):
    folder = built_site / language
    listed = re.findall(r"^- \[.*?\]\((.*?)\): .", (folder / "llms.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(f"{path.removeprefix('en/')}index.md" for path in pages if path.startswith("en/") == (language == "en/"))
    whole = (folder / "llms-full.txt").read_text(encoding="utf-8")
    assert all((folder / file).read_text(encoding="utf-8") in whole for file in listed)


# ── programs ─────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_every_block_of_code_names_the_program_it_is_from_and_the_page_lists_them(built_site: Path, pages: list[str]):
    for path in pages:
        page = tree(built_site, path)
        named = page.xpath("//div[contains(@class, 'language-python')]/span[@class='filename']/a/@href")
        assert len(named) == len(page.xpath("//div[contains(@class, 'language-python')]")), path
        assert page.xpath("//details[@class='programs']//li/a/@href") == list(dict.fromkeys(named)), path


def test_programs_run_and_the_zip_of_a_part_holds_them(built_site: Path, tmp_path: Path):
    with zipfile.ZipFile(built_site / "snippets" / "tensors.zip") as archive:
        archive.extractall(tmp_path)
    program = "tensors/reshaping.py"
    assert (tmp_path / program).read_bytes() == (built_site / "snippets" / program).read_bytes()
    assert "8<" not in (tmp_path / program).read_text(encoding="utf-8")
    result = subprocess.run([sys.executable, tmp_path / program], capture_output=True, text=True)
    assert result.returncode == 0 and result.stdout.startswith("shape: (3, 2)"), result.stderr


# ── paper ────────────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("javascript", [True, False])
def test_on_paper_there_is_no_navigation_nothing_is_folded_and_dark_is_light(browser: Browser, address: str, javascript: bool):
    page = browser.new_page(java_script_enabled=javascript, color_scheme="dark")
    page.goto(f"{address}en/tensors/reshaping/")
    page.emulate_media(media="print", color_scheme="dark")
    for part in (".md-header", ".md-sidebar--primary", ".md-footer", ".offers", "details.programs"):
        assert not page.locator(part).first.is_visible(), part
    shape = page.locator("details.success pre").first
    assert shape.is_visible() and shape.bounding_box()["height"] > 10
    assert page.locator("article > p:not(.offers)").first.evaluate("element => getComputedStyle(element).color") == "rgb(31, 37, 48)"
    page.close()


def test_on_paper_links_to_other_pages_tell_where_they_lead(browser: Browser, address: str):
    page = browser.new_page()
    page.goto(f"{address}en/tensors/reshaping/")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    link = page.locator("article p a[href*='operations/#dense']").first
    assert link.evaluate("element => getComputedStyle(element, '::after').content") == '" (tensors/operations/#dense)"'
    page.close()


def test_a_page_and_a_whole_part_become_pdfs(browser: Browser, address: str):
    page = browser.new_page()
    sizes = []
    for path in ("foundations/ai-ml-dl/", f"{PART}/print/"):
        page.goto(address + path)
        sizes.append(len(page.pdf(format="A4")))
    page.close()
    assert 50_000 < sizes[0] < sizes[1]


# ── a whole part ─────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("language", ["", "en/"])
def test_the_start_page_of_a_part_leads_to_the_whole_part_with_all_its_pages(built_site: Path, pages: list[str], language: str):
    for start in ("foundations", "tensors", "gradients", "networks", "evaluation", "labs"):
        [link] = tree(built_site, f"{language}{start}").xpath("//a[@class='whole-part']/@href")
        whole = tree(built_site, f"{language}{start}/{link}")
        expected = {path.removeprefix(f"{language}{start}/").rstrip("/") for path in pages if path.startswith(f"{language}{start}/")} - {""}
        assert set(whole.xpath("//section[@class='chapter']/@id")) == expected
        assert whole.xpath("//meta[@name='robots']/@content") == ["noindex"]
        ids = whole.xpath("//@id")
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_of_a_whole_part(browser: Browser, address: str, scheme: str):
    page = browser.new_page(color_scheme=scheme, bypass_csp=True)
    page.goto(f"{address}{PART}/print/")
    assert Axe().run(page).response["violations"] == []
    page.close()


def test_whole_parts_are_not_searched(built_site: Path):
    assert "/print/" not in (built_site / "search" / "index.json").read_text(encoding="utf-8")


# ── labs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("language", ["", "en/"])
def test_a_lab_weighs_little_more_than_what_it_says(built_site: Path, pages: list[str], language: str):
    for path in (path for path in pages if path.startswith(f"{language}labs/") and path != f"{language}labs/"):
        text = (built_site / path / "index.html").read_text(encoding="utf-8")
        content = re.search(r"<article.*?</article>", text, re.DOTALL)[0]
        assert len(text.encode()) - len(content.encode()) <= BEYOND_CONTENT, path
        assert "jp-" not in content and "<style" not in content


# ── what other sites show ────────────────────────────────────────────────────────────────────────────────────────────

def test_every_page_tells_other_sites_its_title_and_has_a_picture_for_them(built_site: Path, pages: list[str]):
    for path in pages:
        page = tree(built_site, path)
        told = {meta.get("property"): meta.get("content") for meta in page.xpath("//meta[@property]")}
        assert told["og:url"] == page.xpath("//link[@rel='canonical']/@href")[0] and told["og:title"] and told["og:locale"] == ("en_US" if path.startswith("en/") else "ko_KR")
        assert told["og:description"] == page.xpath("//meta[@name='description']/@content")[0]
        with Image.open(built_site / "sharing" / told["og:image"].rpartition("/")[2]) as picture:
            assert picture.size == (1200, 630)


# ── a folder without a server ────────────────────────────────────────────────────────────────────────────────────────

@pytest.fixture(scope="module")
def folder(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make offline` builds it; what is verified was verified for `built_site`."""
    folder = tmp_path_factory.mktemp("offline") / "tensor-notes"
    result = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)], cwd=ROOT,
                            env={**os.environ, "OFFLINE": "1", "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return folder


def test_the_folder_opens_with_search_figures_and_the_language_switch(browser: Browser, folder: Path):
    page, complaints = browser.new_page(), []
    page.on("console", lambda message: message.type in ("error", "warning") and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((folder / "index.html").as_uri())
    page.locator("article a[href$='tensors/index.html']").first.click()
    page.locator("article a[href$='reshaping.html']").first.click()
    page.wait_for_url("**/tensors/reshaping.html")
    page.locator("svg.figure").first.wait_for()
    page.locator(".language-switch").click()
    page.wait_for_url("**/en/tensors/reshaping.html")
    page.locator(".md-search__input").click()
    page.keyboard.type("과적합")
    page.locator(".search-hint a[href$='glossary.html#overfitting']").wait_for()
    page.keyboard.press("Control+a")
    page.keyboard.type("backprop")
    page.locator(".md-search-result__link[href*='gradients/backpropagation.html']").first.click()
    page.wait_for_url("**/en/gradients/backpropagation.html*")
    page.locator("h1:has-text('Backpropagation')").wait_for()
    assert complaints == []
    page.close()


def test_every_link_in_the_folder_leads_to_a_file(folder: Path):
    broken = []
    for file in sorted(folder.rglob("*.html")):
        for link in html.parse(file).getroot().xpath("//article//@href | //nav//@href | //@src"):
            path = link.partition("#")[0]
            if path and not re.match(r"[a-z]+:", path) and file.name != "404.html" and not (file.parent / path).is_file():
                broken.append(f"{file.relative_to(folder)} -> {link}")
    assert broken == []
