"""Commands for authors: `python -m tools outputs [snippet …]`, `figures`, `check [page …]`, `review page …`."""
import argparse
import sys
from pathlib import Path

from tools.drawings import keep_drawings
from tools.files import Project
from tools.pages import page_problems
from tools.problems import Problem, Problems
from tools.review import record_review
from tools.verification import accept

PROJECT = Project(Path(__file__).resolve().parent.parent)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when all is well, 1 after printing what is wrong."""
    options = _parser().parse_args(arguments)
    try:
        options.command(options.names)
    except (Problem, Problems) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, command, text in (
        ("outputs", outputs, "run snippets (all, or those named) and accept what they print and draw"),
        ("figures", figures, "draw docs/figures anew from figures/"),
        ("check", check, "check pages (all, or those named, such as tensors/reshaping)"),
        ("review", review, "record that the two languages of a page (tensors/reshaping) say the same"),
    ):
        sub = commands.add_parser(name, help=text)
        sub.add_argument("names", nargs="+" if name == "review" else "*")
        sub.set_defaults(command=command)
    return parser


def outputs(names: list[str]) -> None:
    """Accept the outputs of the snippets named, or of all."""
    _raise_all(accept(PROJECT, [_snippet(name) for name in names] or PROJECT.snippet_files()))


def _snippet(name: str) -> Path:
    path = Path(name).resolve()
    if path.suffix != ".py" or not path.is_relative_to(PROJECT.snippets):
        raise Problem(name, None, "expected a snippet: a .py file below snippets/.", "Name one, for example snippets/tensors/reshaping.py")
    return path


def figures(names: list[str]) -> None:
    """Draw every figure program again."""
    for file in keep_drawings(PROJECT):
        print(f"  drew {PROJECT.shown(file)}")


def check(names: list[str]) -> None:
    """Say what is wrong with pages."""
    _raise_all(page_problems(PROJECT, names))
    print("All pages are in order.")


def review(names: list[str]) -> None:
    """Stamp pages as reviewed."""
    for name in names:
        record_review(PROJECT, name)
        print(f"  reviewed {name}")


def _raise_all(problems: list[Problem]) -> None:
    if problems:
        raise Problems(problems)


if __name__ == "__main__":
    sys.exit(main())
