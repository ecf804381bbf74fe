"""Projects small enough to see whole: a few lines of snippets and pages in a folder of their own."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.files import Project
from tools.review import record_review
from tools.verification import accept

ROOT = Path(__file__).resolve().parent.parent
BUILD_CODE = ("tools", "mkdocs_adapter.py", "mkdocs.yml", "mkdocs.en.yml", "overrides", "docs/interactive", "docs/javascripts", "docs/stylesheets", "docs/figures/favicon.svg")
GLOSSARY = """\
sources: {}
terms:
  sum:
    ko: 합
    en: sum
    definition: {ko: 더한 값입니다., en: What adding gives.}
"""


def section(name: str, code: str) -> str:
    """A section of a snippet."""
    return f"# --8<-- [start:{name}]\n{code}\n# --8<-- [end:{name}]\n"


def code(include: str) -> str:
    """A page's Python block."""
    return f'```python\n--8<-- "{include}"\n```\n'


def output(include: str, raises: bool = False) -> str:
    """A page's output block."""
    return f'``` {{ .text .output{" .raises" if raises else ""} }}\n--8<-- "{include}"\n```\n'


def shown(name: str, section: str, raises: bool = False) -> str:
    """A section of snippets/<name>.py with its output, as a page embeds them."""
    return code(f"{name}.py:{section}") + output(f"{name}.out:{section}", raises)


def run(folder: Path, module: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """`python -m module arguments` in a folder."""
    return subprocess.run([sys.executable, "-m", module, *arguments], cwd=folder, env=environment_with(environment), capture_output=True, encoding="utf-8")


def environment_with(more: dict[str, str]) -> dict[str, str]:
    """This process's environment without what would disturb, and with some more."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "TENSOR_NOTES", "SITE_URL", "REPOSITORY", "COVERAGE"))}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", **more}


class SmallProject(Project):
    """A project in a folder of its own, with short ways to write its files."""

    def __init__(self, root: Path):
        super().__init__(root)
        self.write("glossary.yml", GLOSSARY)
        for folder in (self.snippets, self.docs / "ko", self.docs / "en", self.figures, root / "figures"):
            folder.mkdir(parents=True, exist_ok=True)

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file, named from the project's folder, as it is."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def replace(self, name: str, old: str, new: str) -> None:
        """Change one place of a file."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} has {old!r} {text.count(old)} times"
        self.write(name, text.replace(old, new))

    def snippet(self, text: str, name: str = "sums.py") -> Path:
        """Write a snippet."""
        return self.write(f"snippets/{name}", text)

    def accepted(self, text: str, name: str = "sums.py") -> Path:
        """Write a snippet and accept its output."""
        path = self.snippet(text, name)
        assert accept(self, [path], lambda line: None) == []
        return path

    def page(self, text: str, name: str = "index", head: str = "# Page { #top }\n\n") -> Path:
        """Write a page, the same in both languages, and record its review; returns the Korean one."""
        for language in ("ko", "en"):
            self.write(f"docs/{language}/{name}.md", head + text)
        record_review(self, name)
        return self.docs / "ko" / f"{name}.md"

    def with_build_code(self) -> "SmallProject":
        """Add all that `mkdocs build`, `mkdocs serve` and `python -m tools` need."""
        for name in BUILD_CODE:
            source, target = ROOT / name, self.root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True) if source.is_dir() else shutil.copy(source, target)
        for name in ("mkdocs.yml", "mkdocs.en.yml"):   # all pages there are, instead of those of the real site
            self.write(name, re.sub(r"^nav:\n(?:[ ].*\n)+", "", (self.root / name).read_text(encoding="utf-8"), flags=re.MULTILINE))
        return self

    def run(self, module: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
        """`python -m module arguments` in the project's folder."""
        return run(self.root, module, *arguments, **environment)

    def contents(self, folder: str) -> dict[str, bytes]:
        """Every file below a folder, to see whether anything changed."""
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in sorted((self.root / folder).rglob("*")) if path.is_file()}
