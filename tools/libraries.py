"""The libraries that snippets may use: which a snippet needs, and which versions are installed; none is imported here."""
import functools
import platform
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from tools.files import Project
from tools.snippets import helper_files, imported_modules

LIBRARIES = {"numpy": "NumPy", "tensorflow": "TensorFlow", "keras": "Keras", "sklearn": "scikit-learn", "matplotlib": "Matplotlib"}
PACKAGES = {"sklearn": "scikit-learn"}
HEAVY = {"tensorflow", "keras"}


@functools.cache
def versions() -> dict[str, str]:
    """The name and version of Python and of each library that snippets may use, found without importing any."""
    found = {"Python": platform.python_version()}
    for module, name in LIBRARIES.items():
        found[name] = metadata.version(PACKAGES.get(module, module))
    return found


def versions_used(project: Project, snippet: Path) -> dict[str, str]:
    """Those of `versions()` that a snippet depends on through its own and its helpers' imports."""
    names = ["Python", *(LIBRARIES[module] for module in sorted(_top_modules(project, snippet) & LIBRARIES.keys(), key=list(LIBRARIES).index))]
    return {name: version for name, version in versions().items() if name in names}


def install_line(project: Project, snippets: Iterable[Path]) -> str:
    """The command for a notebook's cell that installs what snippets need, in the versions they were verified with; "" when that is nothing."""
    used = {name for snippet in snippets for name in versions_used(project, snippet)} - {"Python"}
    used |= {"TensorFlow"} if "Keras" in used else set()   # Keras computes with it
    packages = [f"{name.lower()}=={version}" for name, version in versions().items() if name in used]
    return " ".join(["%pip install", *packages]) if packages else ""


def _modules(project: Project, snippet: Path) -> set[str]:
    text = project.read(snippet)
    names = set(imported_modules(text))
    for helper in helper_files(project, snippet, text):
        names |= imported_modules(project.read(helper))
    return names


def _top_modules(project: Project, snippet: Path) -> set[str]:
    return {name.partition(".")[0] for name in _modules(project, snippet)}


def needs_tensorflow(project: Project, snippet: Path) -> bool:
    """Whether the snippet imports TensorFlow or Keras, itself or through its helpers."""
    return bool(_top_modules(project, snippet) & HEAVY)


def preload(project: Project, snippets: Iterable[Path]) -> set[str]:
    """The libraries that a group of snippets imports, for the warm process to have ready."""
    names = set().union(*(_modules(project, snippet) for snippet in snippets))
    return {name for name in names if name.partition(".")[0] in LIBRARIES}
