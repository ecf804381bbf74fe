"""The picture that other sites show beside a link to a page: a drawing of its part, made from our own SVG, without fonts of the machine."""
import importlib.util
import re
from collections.abc import Container
from pathlib import Path

from tools.files import Project
from tools.markdown import read_page
from tools.pages import shown_figure
from tools.rendering import on_white

WIDTH, HEIGHT, MARGIN = 1200, 630, 70
FOLDER = "sharing"   # of the site, in which the pictures are


def card(drawing: str) -> str:
    """An SVG of the size that sites expect, with a drawing as large as it can be in its middle, on white."""
    inner = on_white(drawing)
    _, _, width, height = map(float, re.search(r'viewBox="([^"]+)"', inner)[1].split())
    scale = min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height)
    place = f'x="{(WIDTH - width * scale) / 2:.1f}" y="{(HEIGHT - height * scale) / 2:.1f}" width="{width * scale:.1f}" height="{height * scale:.1f}"'
    inner = re.sub(r"<svg[^>]*>", lambda tag: re.sub(r' (?:width|height)="[^"]*"', "", tag[0]), inner, count=1)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"><rect width="100%" height="100%" fill="#ffffff"/>'
            f'<rect width="100%" height="14" fill="#3b82d6"/>{inner.replace("<svg ", f"<svg {place} ", 1)}</svg>')


def picture(drawing: str) -> bytes:
    """A PNG of a drawing; the same bytes on every machine, because its letters come with Matplotlib."""
    import resvg_py   # only when a picture is made
    fonts = Path(importlib.util.find_spec("matplotlib").origin).parent / "mpl-data" / "fonts" / "ttf"
    files = [str(fonts / f"DejaVu{name}.ttf") for name in ("Sans", "Sans-Bold", "SansMono", "SansMono-Bold")]
    return resvg_py.svg_to_bytes(svg_string=card(drawing), width=WIDTH, height=HEIGHT, skip_system_fonts=True, font_files=files,
                                 sans_serif_family="DejaVu Sans", monospace_family="DejaVu Sans Mono", font_family="DejaVu Sans")


def drawings(project: Project) -> dict[str, Path]:
    """The figure that stands for each part: the first one of its start page; "" stands for the whole site. Parts without one are left out."""
    pages = {"" if path.parent == project.docs / "ko" else path.parent.name: read_page(project, path) for path in sorted((project.docs / "ko").glob("**/index.md"))}
    figures = {part: [shown_figure(project, mark) for mark in page.marks if mark.kind == "figure"] for part, page in pages.items()}
    return {part: files[0] for part, files in figures.items() if files}


def picture_file(part: str, known: Container[str]) -> str:
    """Where a part's picture is in the site, of the parts known to have one; that of the whole site for another part, and "" when that has none either."""
    return f"{FOLDER}/{part or 'site'}.png" if part in known else f"{FOLDER}/site.png" if "" in known else ""


def write_pictures(project: Project, site: Path) -> None:
    """Put every part's picture into the folder of a site."""
    (site / FOLDER).mkdir(exist_ok=True)
    for part, file in drawings(project).items():
        (site / FOLDER / f"{part or 'site'}.png").write_bytes(picture(project.read(file)))
