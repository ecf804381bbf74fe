"""What goes wrong is told to a person: where, what was expected, what was found, how to mend it."""
from pathlib import Path


class Problem(Exception):
    """Something a person can mend, with the place and the way to mend it.

    `where` is a path (shown relative to the project), `line` a line number or None.
    """

    def __init__(self, where: Path | str, line: int | None, what: str, fix: str):
        self.where, self.line, self.what, self.fix = str(where), line, what, fix
        super().__init__(self.where, line, what, fix)

    def __str__(self) -> str:
        place = f"{self.where}:{self.line}" if self.line else self.where
        return f"{place}: {self.what}\n    Fix: {self.fix}"


class Problems(Exception):
    """Several problems at once, so that a person sees all of them in one run."""

    def __init__(self, problems: list[Problem]):
        self.problems = problems
        super().__init__(problems)

    def __str__(self) -> str:
        count = len(self.problems)
        return "\n".join([*map(str, self.problems), f"{count} problem{'s' if count > 1 else ''} found."])
