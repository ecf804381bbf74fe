"""Where things are, and reading and writing them so that nothing is ever half there."""
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tools.problems import Problem


@dataclass(frozen=True)
class Project:
    """The folders of a project; tests make small ones of their own."""

    root: Path

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def figures(self) -> Path:
        return self.docs / "figures"

    @property
    def interactive(self) -> Path:
        return self.docs / "interactive"

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    def shown(self, path: Path) -> str:
        """`path` as a person would type it from the project's folder."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)

    def read(self, path: Path) -> str:
        """The text of a file with Unix line ends.

        Raises: Problem when the file is missing or is not UTF-8.
        """
        try:
            return path.read_text(encoding="utf-8-sig")   # some Windows editors begin a file with a byte order mark
        except FileNotFoundError:
            raise Problem(self.shown(path), None, "this file does not exist.", "Create it, or mend the name where it is used.") from None
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise Problem(self.shown(path), line, f"expected UTF-8 text, found the byte {error.object[error.start]:#04x}.",
                          "Save the file with the encoding UTF-8.") from None

    def snippet_files(self) -> list[Path]:
        """All snippets that pages may show, in a fixed order; files that begin with _ are helper modules."""
        return sorted(path for path in self.snippets.rglob("*.py") if not path.name.startswith("_"))

    def interactive_figures(self) -> list[str]:
        """The names of the custom elements that pages may hold, such as "tangent-line"; scripts without a hyphen are what they share."""
        return sorted(path.stem for path in self.interactive.glob("*-*.js"))


def write_atomically(path: Path, text: str) -> None:
    """Write UTF-8 text with Unix line ends, or leave the old file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
