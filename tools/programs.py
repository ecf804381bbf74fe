"""The snippets as the programs they are, for readers to download: without the marks of sections, one by one and a whole part in one zip."""
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tools.files import Project
from tools.markdown import Page
from tools.snippets import MARKER, TOLERANCE

FOLDER = "snippets"   # of the site, in which the programs are


def program(text: str) -> str:
    """The text of a snippet without what only the build reads."""
    kept = "".join(f"{line}\n" for line in text.splitlines() if not MARKER.match(line) and not TOLERANCE.match(line))
    return re.sub(r"\n{4,}", "\n\n\n", kept)


def programs(project: Project) -> dict[str, str]:
    """Every program of the site by its path below snippets/, helper modules included."""
    files = sorted(project.snippets.rglob("*.py"))
    return {file.relative_to(project.snippets).as_posix(): program(project.read(file)) for file in files}


def program_names(page: Page) -> list[str | None]:
    """For each Python block of a page the program it is from, such as "tensors/reshaping.py"; None for a block that embeds nothing."""
    return [fence.include and fence.include.partition(":")[0] for fence in page.fences if fence.is_python]


def part_of(name: str) -> str:
    """The part of the site that a page or a program is in: "tensors" for tensors/reshaping, "" for a page beside the home page."""
    return name.partition("/")[0] if "/" in name else ""


def zip_of(files: Mapping[str, str | bytes]) -> bytes:
    """A zip with these files: the same bytes whenever the files are the same."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def write_programs(project: Project, site: Path) -> None:
    """Put every program, and a zip of each part's, into the folder of a site."""
    texts = programs(project)
    for name, text in texts.items():
        file = site / FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    for part in {part_of(name) for name in texts} - {""}:
        (site / FOLDER / f"{part}.zip").write_bytes(zip_of({name: text for name, text in texts.items() if part_of(name) == part}))
