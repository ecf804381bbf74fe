"""Hand-drawn figures: each public function in figures/<part>/<page>.py draws docs/figures/<part>/<page>-<function>.svg."""
import importlib
import inspect
from pathlib import Path

from tools.files import Project, write_atomically


def drawings(project: Project) -> dict[Path, str]:
    """The SVG text of every drawing, by the file it is kept in."""
    programs = sorted((project.root / "figures").glob("*/*.py"))
    return {file: svg for program in programs for file, svg in _drawings_of(project, program).items()}


def _drawings_of(project: Project, program: Path) -> dict[Path, str]:
    place = program.relative_to(project.root).with_suffix("")
    module = importlib.import_module(".".join(place.parts))
    functions = [function for _, function in inspect.getmembers(module, inspect.isfunction) if function.__module__ == module.__name__ and not function.__name__.startswith("_")]
    folder = project.docs / place.parent
    return {folder / f"{place.name}-{function.__name__.replace('_', '-')}.svg": function().svg() for function in functions}


def keep_drawings(project: Project) -> list[Path]:
    """Write the drawings that changed and return their files."""
    changed = [file for file, svg in drawings(project).items() if not file.is_file() or file.read_text(encoding="utf-8") != svg]
    for file in changed:
        write_atomically(file, drawings(project)[file])
    return changed
