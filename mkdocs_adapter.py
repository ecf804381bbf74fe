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
from collections.abc import Callable, Iterator
from html import escape, unescape
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.toc import get_toc
from mkdocs.utils import CountHandler, get_relative_url

from tools import copies, glossary_pages, offers, offline, preview, publishing, rendering, search, sharing, whole_part
from tools.files import Project, write_atomically
from tools.glossary import Glossary, read_glossary
from tools.labs import headings_of, is_lab, lab_html
from tools.libraries import versions, versions_used
from tools.markdown import Fence, Page, read_page
from tools.morphemes import analyser
from tools.notebook import Site, link_from_elsewhere, notebook_file, notebook_json
from tools.offers import Offer
from tools.outputs import read_outputs
from tools.pages import page_problems
from tools.problems import Problem, Problems
from tools.programs import FOLDER as PROGRAMS
from tools.programs import part_of, program_names, write_programs
from tools.reuse import fingerprint
from tools.snippets import read_snippet
from tools.tooltips import with_tooltips
from tools.verification import Verified, key, verify
from tools.whole_part import is_whole_part
from tools.wording import WITH_ALL_WORDS

ROOT = Path(__file__).resolve().parent
PROJECT = Project(ROOT)
GLOSSARY_FILE = f"{glossary_pages.ENTRIES_PAGE}.md"
OFFLINE = bool(os.environ.get("OFFLINE"))   # a copy of the site that opens from a folder (make offline)
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
    config.use_directory_urls = not OFFLINE
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


@event_priority(-100)   # after mkdocs-jupyter, which would wrap the labs into files of its own
def on_files(files, config):
    """Add the figures, styles and scripts that the languages share, and name the notebooks that the labs become."""
    for folder in SHARED_FOLDERS:
        for path in sorted(file for file in (PROJECT.docs / folder).rglob("*") if file.is_file() and not file.name.startswith(".")):
            files.append(File(path.relative_to(PROJECT.docs).as_posix(), str(PROJECT.docs), config.site_dir, config.use_directory_urls))
    for lab in (file for file in files if file.src_uri.endswith(".md") and is_lab(file.src_uri.removesuffix(".md"))):
        lab.abs_src_path = str(_lab_notebook(lab, config))
    return files


def on_nav(nav, config, files):
    config.extra["pages"] = nav.pages   # in the order of the navigation, for the lists that are written at the end
    config.extra["pictures"] = sharing.drawings(PROJECT)
    config.extra["parts"] = {}
    for section in (item for item in nav.items if item.is_section):
        pages = [page for page in section.children if page.is_page and not page.is_index]
        if len(parts := {part_of(_name(page)) for page in pages}) == 1 and (part := parts.pop()):
            config.extra["parts"][part] = pages
            source = whole_part.source(section.title, config.theme["language"])
            files.append(File.generated(config, f"{part}/{whole_part.PAGE}.md", content=source, inclusion=InclusionLevel.NOT_IN_NAV))


def on_page_markdown(markdown, page, config, files):
    if is_whole_part(_name(page)):
        return markdown
    try:
        text = _complete(markdown, page, config, files)
        _write_copies(text, page, config)
        if is_lab(_name(page)):
            _write_lab(text, page, config, files)
        text = _with_verified_lines(text, config.theme["language"])
    except Problem as problem:
        if not preview.current:
            raise PluginError(str(problem)) from None
        text = markdown   # the page is shown as far as it goes, under a banner with the problem
    if preview.current:
        _render_only_if_changed(page, text, config, files)
    return text


def _complete(markdown: str, page, config, files) -> str:
    """A page's Markdown with what the build adds to its prose: terms, entries of the glossary, and versions."""
    language, glossary = config.theme["language"], read_glossary(PROJECT)
    text = rendering.with_terms(markdown, glossary, page.meta.get("terms", []), language, _path_to_glossary(page, files))
    return rendering.with_versions(_with_glossary(text, glossary, page, files, language), versions(), language)


def _with_verified_lines(text: str, language: str) -> str:
    verified = Verified(PROJECT).keys
    return rendering.with_verified_lines(text, lambda fence: _verified_line(fence, language, verified))


def _render_only_if_changed(page, text: str, config, files) -> None:
    """Let the page take what it was rendered to before, if nothing that decides it has changed."""
    kept, name = preview.current.kept, page.file.abs_src_path
    pages = [file.src_uri for file in files.documentation_pages()]
    if kept.is_same(name, fingerprint(text, config.mdx_configs["pymdownx.snippets"]["base_path"], pages)):
        page.render = lambda config, files: kept.restore(name, page)


def on_page_content(html, page, config, files):
    if is_whole_part(_name(page)):
        return html
    if is_lab(_name(page)) and ("jp-Notebook" in html or not preview.current):   # under `serve`, a lab that has not changed is what it was
        html = _lab_content(html, page, config)
    if preview.current:
        page.content = html
        preview.current.kept.keep(page.file.abs_src_path, page)
    return html


def _write_copies(text: str, page, config) -> None:
    """Write a page as Markdown and, if it has code, as a notebook, beside the page; under `serve`, only when nothing is wrong with it."""
    source, language, link = _source(page), config.theme["language"], link_from_elsewhere(_name(page), _address(config))
    with contextlib.suppress(Problem) if preview.current else contextlib.nullcontext():
        write_atomically(_copy_path(page), copies.markdown_copy(PROJECT, text, _name(page), language, config.use_directory_urls, _outputs()))
        if any(fence.is_python for fence in source.fences):
            write_atomically(_notebook_path(page), notebook_json(PROJECT, source, text, _name(page), Site(language, _read_figure, _outputs(), link)))


def _outputs() -> Callable[[Project, Path], dict[str, str]]:
    """What says what a snippet printed: what was accepted, or under `serve` what it printed last."""
    return preview.current.outputs if preview.current else read_outputs


def _address(config) -> str:
    """Where the site is on the web, or "" when nobody else can follow links to it."""
    return "" if "//127.0.0.1" in config.site_url else config.site_url


def _name(page) -> str:
    return page.file.src_uri.removesuffix(".md")


def _source(page) -> Page:
    return read_page(PROJECT, _source_file(page))


def _source_file(page) -> Path:
    return Path(page.file.src_dir, page.file.src_uri)   # not abs_src_path, which is a notebook for a lab


def _copy_path(page) -> Path:
    return Path(page.file.abs_dest_path).with_suffix(".md")


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


# ── labs: mkdocs-jupyter renders them, from notebooks whose outputs the one runner has verified ──────────────────────

def _lab_notebook(file, config) -> Path:
    return PROJECT.cache / "labs" / config.theme["language"] / Path(file.src_uri).with_suffix(".ipynb").name


def on_page_read_source(page, config):
    """A lab's Markdown, although mkdocs-jupyter takes it for a notebook."""
    return PROJECT.read(_source_file(page)) if is_lab(_name(page)) else None


def _write_lab(text: str, page, config, files) -> None:
    """Write the notebook that mkdocs-jupyter renders next."""
    def link(words: str, target: str) -> str:
        file, hash, anchor = target.partition("#")
        linked = files.get_file_from_path(posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), file)))
        if linked is None:
            raise Problem(PROJECT.shown(_source_file(page)), None, f"the page {file} does not exist.", "Link to a page that does, by the path of its Markdown file.")
        return f"[{words}]({linked.url_relative_to(page.file)}{hash}{anchor})"

    site = Site(config.theme["language"], _read_figure, _outputs(), link)
    write_atomically(_lab_notebook(page.file, config), notebook_json(PROJECT, _source(page), text, _name(page), site))


def _lab_content(html: str, page, config) -> str:
    """What mkdocs-jupyter rendered in the site's form, and the page's table of contents."""
    language, verified = config.theme["language"], Verified(PROJECT).keys
    try:
        content = lab_html(html, _source(page), PROJECT.shown(_source_file(page)), get_relative_url("figures", page.url),
                           lambda fence: _verified_line(fence, language, verified), config.mdx_configs["toc"]["permalink_title"])
    except Problem as problem:
        raise PluginError(str(problem)) from None
    page.toc = get_toc(headings_of(content))
    return content


@event_priority(50)   # before the theme reads the page for search
def on_page_context(context, page, config, nav):
    """Name the page in every language, for the language switch and for search engines; list only letters, not all terms, beside the glossary."""
    if is_whole_part(_name(page)):   # every page is rendered by now
        pages = config.extra["parts"][part_of(_name(page))]
        page.content += whole_part.chapters({posixpath.basename(_name(chapter)): chapter.content for chapter in pages})
    elif preview.current:
        _read_for_search_only_if_changed(page, config)
    page.meta = {**page.meta, "description": escape(page.meta.get("description", ""))}   # the theme puts it between quotation marks as it is
    if page.file.src_uri == GLOSSARY_FILE:
        for letter in (letter for title in page.toc for letter in title.children):
            letter.children = []
    config.extra["alternate"] = _alternates(config, page.url)
    config.extra["sharing_picture"] = _alternates(config, sharing.picture_file(part_of(_name(page)), config.extra["pictures"]))[0]["link"]
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
    if preview.current and not is_whole_part(_name(page)):
        _keep_search_entries(page, config)
    html = rendering.with_inline_figures(_with_tooltips(output, page, config), _read_figure)
    html = html if is_whole_part(_name(page)) else _with_offers(html, page, config)
    html = rendering.with_interactive_figures(html, PROJECT.interactive_figures(), get_relative_url("interactive", page.url))
    return _finished(offline.with_search_script(html, get_relative_url(".", page.url)) if OFFLINE else html, config)


def _with_offers(html: str, page, config) -> str:
    """The page with links to its other forms and to its programs."""
    language, names = config.theme["language"], program_names(_source(page))
    folder = posixpath.join(get_relative_url(".", page.url), "" if _is_whole_site(config) else "..", PROGRAMS)
    html = offers.with_programs(offers.with_program_names(html, names, folder, language), names, folder, language)
    return offers.with_offers(html, _offers(page, config), language)


def _offers(page, config) -> Iterator[Offer]:
    if _notebook_path(page).is_file():
        file = notebook_file(_name(page))
        yield Offer("notebook", file)
        yield from offers.launch_offers(config.repo_url or "", config.extra["notebook_branch"], posixpath.join(_folder_in_site(config), posixpath.dirname(page.file.dest_uri), file))
    if _copy_path(page).is_file():
        yield Offer("markdown", _copy_path(page).name)
    if page.is_index and part_of(_name(page)) in config.extra["parts"]:
        yield Offer("whole-part", f"{whole_part.PAGE}/" if config.use_directory_urls else f"{whole_part.PAGE}.html")


def _folder_in_site(config) -> str:
    """Where a language's pages are in the whole site: "" or "en"."""
    return "" if _is_whole_site(config) else Path(config.site_dir).name


def _with_tooltips(html: str, page, config) -> str:
    """Only now, because search reads the page without tooltips. Pages that list all words, and pages to be printed, have none."""
    glossary_page = File("glossary.md", config.docs_dir, config.site_dir, config.use_directory_urls)
    if _name(page) in WITH_ALL_WORDS or is_whole_part(_name(page)) or not os.path.isfile(glossary_page.abs_src_path):
        return html
    try:
        return with_tooltips(html, read_glossary(PROJECT), config.theme["language"], get_relative_url(glossary_page.url, page.url))
    except Problem:
        return html   # told where the page's Markdown is made


def on_post_template(output_content, template_name, config):
    return _finished(output_content, config) if template_name.endswith(".html") else output_content


def _finished(html: str, config) -> str:
    html = rendering.with_theme_mended(html, config.theme["language"])
    if OFFLINE:   # browsers differ on what 'self' means in a folder
        return html
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
    _write_lists_of_copies(config)
    if not _is_whole_site(config):
        return
    write_programs(PROJECT, Path(config.site_dir))
    if not preview.current:   # nobody shares a page of his own computer
        sharing.write_pictures(PROJECT, Path(config.site_dir))
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
    folders = [{**document, "location": offline.as_folder(document["location"])} for document in documents]
    try:
        index = search.index_json(folders, read_glossary(PROJECT), language, PROJECT.cache / f"morphemes-{language}.json")
    except Problem as problem:
        if preview.current:
            return   # the banner says what is wrong with the glossary
        raise PluginError(str(problem)) from None
    if OFFLINE:
        index = offline.with_files(index, [document["location"] for document in documents])
        (folder.parent / offline.FILE).write_text(offline.search_script(PROJECT.docs / "javascripts", index), encoding="utf-8")
    (folder / "index.json").write_text(index, encoding="utf-8")


def _write_lists_of_copies(config) -> None:
    folder, language, address = Path(config.site_dir), config.theme["language"], _address(config)
    listed = [copies.Copy(page.parent.title if page.parent else config.site_name, page.title, unescape(page.meta["description"]), _copy_path(page).relative_to(folder).as_posix())
              for page in config.extra["pages"] if _copy_path(page).is_file()]
    write_atomically(folder / "llms.txt", copies.list_of_copies(config.site_name, config.site_description, listed, language, address))
    write_atomically(folder / "llms-full.txt", copies.all_copies([(copy, (folder / copy.file).read_text(encoding="utf-8")) for copy in listed], address))


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
