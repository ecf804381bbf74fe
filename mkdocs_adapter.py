"""The only module that knows MkDocs: it connects its events to the pure functions in tools/.

One `mkdocs build` or `mkdocs serve` makes both languages: the Korean build checks pages and snippets first,
starts the English build when its own files are written, and puts the whole site in place at the very end.
"""
import contextlib
import json
import logging
import os
import posixpath
import shutil
import threading
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.utils import CountHandler, get_relative_url

from tools import glossary_pages, preview, publishing, rendering, search
from tools.files import Project, write_atomically
from tools.glossary import Glossary, read_glossary
from tools.libraries import versions, versions_used
from tools.markdown import Fence, read_page
from tools.morphemes import analyser
from tools.notebook import Site, notebook_file, notebook_json
from tools.outputs import read_outputs
from tools.pages import page_problems
from tools.problems import Problem, Problems
from tools.reuse import fingerprint
from tools.snippets import read_snippet
from tools.tooltips import with_tooltips
from tools.verification import Verified, key, verify
from tools.wording import WITH_ALL_WORDS

ROOT = Path(__file__).resolve().parent
PROJECT = Project(ROOT)
GLOSSARY_FILE = f"{glossary_pages.ENTRIES_PAGE}.md"
SHARED_FOLDERS = ("figures", "interactive", "javascripts", "stylesheets")
log = logging.getLogger("mkdocs.hooks.tensor_notes")


def on_startup(command, dirty):
    if command == "serve":
        preview.current = preview.Preview(PROJECT, log.info)


def on_config(config):
    """Point includes at snippets/ (under `serve`, first at output that is not accepted yet) and build beside the old site."""
    overlay = [str(preview.current.folder / "snippets")] if preview.current else []
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [*overlay, str(PROJECT.snippets)]
    config.mdx_configs["pymdownx.snippets"]["check_paths"] = preview.current is None   # while writing, the page says so, with file and line
    config.copyright = f"{rendering.WORDS[config.theme['language']]['built_with']} {rendering.version_line(versions())}"
    if _is_whole_site(config):
        config.extra["published"] = config.site_dir
        publishing.recover(Path(config.site_dir))
        config.site_dir = str(publishing.staging_folder(Path(config.site_dir)))
    return config


def on_pre_build(config):
    """Stop before anything is rendered when a page or a snippet is red; under `serve`, rerun what changed and go on."""
    if not _is_whole_site(config):
        return
    if preview.current:
        preview.current.refresh()
        return
    if os.environ.get("TENSOR_NOTES_RUNNER") == "off":   # only for measuring what the checks cost
        return
    _stop_for(page_problems(PROJECT))
    _stop_for(verify(PROJECT, PROJECT.snippet_files(), log.info))


def _stop_for(problems: list[Problem]) -> None:
    if problems:
        raise PluginError(str(Problems(problems)))


def on_files(files, config):
    """Add the figures, styles and scripts that the languages share."""
    for folder in SHARED_FOLDERS:
        for path in sorted(file for file in (PROJECT.docs / folder).rglob("*") if file.is_file() and not file.name.startswith(".")):
            files.append(File(path.relative_to(PROJECT.docs).as_posix(), str(PROJECT.docs), config.site_dir, config.use_directory_urls))
    return files


def on_page_markdown(markdown, page, config, files):
    try:
        text = _complete(markdown, page, config, files)
    except Problem as problem:
        if not preview.current:
            raise PluginError(str(problem)) from None
        text = markdown   # the page is shown as far as it goes, under a banner with the problem
    if preview.current:
        _render_only_if_changed(page, text, config, files)
    return text


def _complete(markdown: str, page, config, files) -> str:
    """A page's Markdown with what the build adds: terms, entries of the glossary, versions, and what was verified."""
    language, glossary = config.theme["language"], read_glossary(PROJECT)
    verified = Verified(PROJECT).keys
    text = rendering.with_terms(markdown, glossary, page.meta.get("terms", []), language, _path_to_glossary(page, files))
    text = rendering.with_versions(_with_glossary(text, glossary, page, files, language), versions(), language)
    _write_notebook(text, page, config)
    return rendering.with_verified_lines(text, lambda fence: _verified_line(fence, language, verified))


def _render_only_if_changed(page, text: str, config, files) -> None:
    """Let the page take what it was rendered to before, if nothing that decides it has changed."""
    kept, name = preview.current.kept, page.file.abs_src_path
    pages = [file.src_uri for file in files.documentation_pages()]
    if kept.is_same(name, fingerprint(text, config.mdx_configs["pymdownx.snippets"]["base_path"], pages)):
        page.render = lambda config, files: kept.restore(name, page)


def on_page_content(html, page, config, files):
    if preview.current:
        page.content = html
        preview.current.kept.keep(page.file.abs_src_path, page)
    return html


def _write_notebook(text: str, page, config) -> None:
    """Write a page that has code as a notebook, beside the page; under `serve`, only when nothing is wrong with it."""
    source, outputs = read_page(PROJECT, Path(page.file.abs_src_path)), preview.current.outputs if preview.current else read_outputs
    if not any(fence.is_python for fence in source.fences):
        return
    address = "" if "//127.0.0.1" in config.site_url else config.site_url   # nobody else can follow links to one's own computer
    with contextlib.suppress(Problem) if preview.current else contextlib.nullcontext():
        notebook = notebook_json(PROJECT, source, text, _name(page), Site(config.theme["language"], _read_figure, outputs, address))
        write_atomically(_notebook_path(page), notebook)


def _name(page) -> str:
    return page.file.src_uri.removesuffix(".md")


def _notebook_path(page) -> Path:
    return Path(page.file.abs_dest_path).with_name(notebook_file(_name(page)))


def _path_to_glossary(page, files) -> str:
    """The glossary's Markdown file as the page would link to it, or "" where there is none."""
    return posixpath.relpath(GLOSSARY_FILE, posixpath.dirname(page.file.src_uri) or ".") if files.get_file_from_path(GLOSSARY_FILE) else ""


def _with_glossary(text: str, glossary: Glossary, page, files, language: str) -> str:
    """The two glossary pages with what they show from glossary.yml; other pages as they are."""
    if page.file.src_uri == GLOSSARY_FILE:
        return rendering.at_end_of(text, "entries", glossary_pages.entries(glossary, language, lambda name: glossary_pages.page_title(PROJECT, language, name)))
    if page.file.src_uri == f"{glossary_pages.SOURCES_PAGE}.md":
        entries = files.get_file_from_path(GLOSSARY_FILE)
        text = rendering.at_end_of(text, "table", glossary_pages.source_table(glossary, language, lambda term: f"{entries.url_relative_to(page.file)}#{term}"))
        return rendering.at_end_of(text, "sources", glossary_pages.source_list(glossary, language))
    return text


def _verified_line(fence: Fence, language: str, verified: dict[str, str]) -> str:
    words = rendering.WORDS[language]
    snippet = (PROJECT.snippets / (fence.include or "").partition(":")[0]).with_suffix(".py")
    if preview.current and preview.current.is_new(snippet):
        return words["unaccepted"]
    if not _is_verified(snippet, verified):
        return words["unverified"]
    return f"{words['verified']} · {rendering.version_line(versions_used(PROJECT, snippet))}"


def _is_verified(snippet: Path, verified: dict[str, str]) -> bool:
    try:
        return verified.get(PROJECT.shown(snippet)) == key(PROJECT, read_snippet(PROJECT, snippet))
    except Problem:
        return False


@event_priority(50)   # before the theme reads the page for search
def on_page_context(context, page, config, nav):
    """Name the page in every language, for the language switch and for search engines; list only letters, not all terms, beside the glossary."""
    if preview.current:
        _read_for_search_only_if_changed(page, config)
    if page.file.src_uri == GLOSSARY_FILE:
        for letter in (letter for title in page.toc for letter in title.children):
            letter.children = []
    config.extra["alternate"] = _alternates(config, page.url)
    return context


def _read_for_search_only_if_changed(page, config) -> None:
    """Put what search read of the page before into the index, and keep the theme from reading it again."""
    if entries := preview.current.kept.entries.get(page.file.abs_src_path):
        config.plugins["material/search"].search_index.entries.extend(entries)
        page.meta = {**page.meta, "search": {"exclude": True}}


def _keep_search_entries(page, config) -> None:
    entries = [entry for entry in config.plugins["material/search"].search_index.entries if entry["location"].partition("#")[0] == page.url]
    preview.current.kept.entries[page.file.abs_src_path] = entries


def _alternates(config, url: str) -> list[dict[str, str]]:
    whole = config.site_url if _is_whole_site(config) else config.site_url.removesuffix("en/")
    return [{"name": "한국어", "lang": "ko", "link": whole + url}, {"name": "English", "lang": "en", "link": f"{whole}en/{url}"}]


def on_post_page(output, page, config):
    if preview.current:
        _keep_search_entries(page, config)
    html = rendering.with_inline_figures(_with_tooltips(output, page, config), _read_figure)
    if _notebook_path(page).is_file():
        html = rendering.with_notebook_link(html, notebook_file(_name(page)), config.theme["language"])
    return _finished(rendering.with_interactive_figures(html, PROJECT.interactive_figures(), get_relative_url("interactive", page.url)), config)


def _with_tooltips(html: str, page, config) -> str:
    """Only now, because search reads the page without tooltips. The pages that list all words have none."""
    glossary_page = File("glossary.md", config.docs_dir, config.site_dir, config.use_directory_urls)
    if _name(page) in WITH_ALL_WORDS or not os.path.isfile(glossary_page.abs_src_path):
        return html
    try:
        return with_tooltips(html, read_glossary(PROJECT), config.theme["language"], get_relative_url(glossary_page.url, page.url))
    except Problem:
        return html   # told where the page's Markdown is made


def on_post_template(output_content, template_name, config):
    return _finished(output_content, config) if template_name.endswith(".html") else output_content


def _finished(html: str, config) -> str:
    html = rendering.with_theme_mended(html, config.theme["language"])
    if not preview.current:   # the reload script of `mkdocs serve` is not known here
        return rendering.with_security_policy(html)
    message = preview.current.message()
    return rendering.with_banner(html, message, config.theme["language"]) if message else html


def _read_figure(name: str) -> str:
    fresh = PROJECT.cache / "preview" / "figures" / name
    file = fresh if preview.current and fresh.is_file() else PROJECT.figures / name
    return PROJECT.read(file) if file.is_file() or not preview.current else '<svg width="0"></svg>'   # the banner says what is missing


@event_priority(-100)   # after the search index and everything else is written
def on_post_build(config):
    _write_search_index(config)
    if not _is_whole_site(config):
        return
    for translation in config.extra["translations"]:
        name = translation.split(".")[1]
        build(load_config(str(ROOT / translation), site_dir=os.path.join(config.site_dir, name), site_url=f"{config.site_url}{name}/", strict=config.strict),
              serve_url=config.site_url if preview.current else None)
    if any(handler.get_counts() for handler in logging.getLogger("mkdocs").handlers if isinstance(handler, CountHandler)):
        raise Abort("Aborted because of the warnings above (strict mode); the previous site is as it was.")
    publishing.publish(Path(config.extra["published"]))


def _write_search_index(config) -> None:
    """Make our index from the theme's, which stays: `make bench` measures the theme's own search with it."""
    folder, language = Path(config.site_dir) / "search", config.theme["language"]
    documents = json.loads((folder / "search_index.json").read_text(encoding="utf-8"))["docs"]
    try:
        index = search.index_json(documents, read_glossary(PROJECT), language, PROJECT.cache / f"morphemes-{language}.json")
    except Problem as problem:
        if preview.current:
            return   # the banner says what is wrong with the glossary
        raise PluginError(str(problem)) from None
    (folder / "index.json").write_text(index, encoding="utf-8")


def on_serve(server, config, builder):
    """Keep serving the last good site when a rebuild fails, with the message on every page."""
    def rebuild():
        try:
            builder()
        except (Exception, SystemExit) as error:
            log.error("%s\nStill serving the last good site; mend the file and it will recover.", error)
            _show_in_site(Path(config.extra["published"]), preview.current.message() or str(error), config.theme["language"])

    server.builder = rebuild
    trigger = preview.current.folder / "ready"
    trigger.touch()
    server.watch(str(trigger))
    preview.current.start(ready=trigger.touch)
    threading.Thread(target=_load_analyser, daemon=True).start()   # before the first edit needs it
    return server


def _load_analyser() -> None:
    with contextlib.suppress(Problem):   # a broken glossary is told where pages are checked
        analyser(tuple(search.undivided(read_glossary(PROJECT))))


def _show_in_site(site: Path, message: str, language: str) -> None:
    for file in site.rglob("*.html"):
        file.write_text(rendering.with_banner(file.read_text(encoding="utf-8"), message, language), encoding="utf-8")


def on_shutdown():
    if preview.current:
        preview.current.stop()
        shutil.rmtree(preview.current.folder, ignore_errors=True)


def _is_whole_site(config) -> bool:
    """Whether this is the build that starts the others and publishes, not one of those it starts."""
    return bool(config.extra["translations"])
