"""While an author writes: rerun what changes in processes that stay warm, and keep new output apart until it is accepted."""
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from tools.files import Project, write_atomically
from tools.outputs import output_file, output_text, read_outputs, stamp_problem
from tools.problems import Problem
from tools.snippets import Snippet
from tools.verification import (Verified, comparison_problem, figure_file, key, needs_tensorflow, preload, read_all, run_one, unverified)
from tools.worker import Worker


class Preview:
    """The state of one `mkdocs serve`. `folder` overlays snippets/ and docs/figures with what was printed but not accepted."""

    def __init__(self, project: Project, report: Callable[[str], None] = print):
        self.project, self.report = project, report
        self.folder = project.cache / "preview"
        self.problems: dict[Path, Problem] = {}
        self.keys: dict[Path, str] = {}
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "snippets").mkdir(parents=True)
        snippets, _ = read_all(project, project.snippet_files())
        self.keys = {snippet.path: key(project, snippet) for snippet in snippets if self._settled(snippet)}
        files = project.snippet_files()
        heavy = [file for file in files if needs_tensorflow(project, file)]
        self.workers = {True: Worker(preload(project, heavy)), False: Worker(preload(project, set(files) - set(heavy)))}

    def _settled(self, snippet: Snippet) -> bool:
        return output_file(snippet.path).is_file() and stamp_problem(self.project, snippet) is None

    def start(self, ready: Callable[[], None]) -> None:
        """Warm the processes in the background; call `ready` when snippets that were changed before the start can run."""
        def warm() -> None:
            for worker in self.workers.values():
                worker.start()
            ready()

        threading.Thread(target=warm, daemon=True).start()

    def refresh(self) -> None:
        """Run the snippets that changed since they were last run or accepted; keep new output, or the problem, of each."""
        files = self.project.snippet_files()
        snippets, unreadable = read_all(self.project, files)
        self.problems = {path: problem for path, problem in self.problems.items() if path in self.keys and path.is_file()}
        self.problems.update({self.project.root / problem.where: problem for problem in unreadable})
        for snippet in snippets:
            now = key(self.project, snippet)
            if self.keys.get(snippet.path) != now:
                self.keys[snippet.path] = now
                self._run(snippet)

    def _run(self, snippet: Snippet) -> None:
        run = run_one(self.project, self.workers[needs_tensorflow(self.project, snippet.path)], snippet.path)
        self.report(f"{self.project.shown(snippet.path)} took {run.seconds:.2f} s")
        self.problems.pop(snippet.path, None)
        self._overlay(snippet.path).unlink(missing_ok=True)
        if run.problem:
            self.problems[snippet.path] = run.problem
            self.report(str(run.problem))
        elif comparison_problem(self.project, snippet, run) is None:
            Verified(self.project).record(self.project.shown(snippet.path), key(self.project, snippet))
        else:
            write_atomically(self._overlay(snippet.path), output_text(snippet.text, run.printed))
            for section, drawings in run.figures.items():
                for number, svg in enumerate(drawings, 1):
                    place = figure_file(self.project, snippet.path, section, number).relative_to(self.project.figures)
                    write_atomically(self.folder / "figures" / place, svg)

    def _overlay(self, snippet: Path) -> Path:
        return self.folder / "snippets" / output_file(snippet).relative_to(self.project.snippets)

    def is_new(self, snippet: Path) -> bool:
        """Whether the output shown for a snippet was printed now and is not accepted."""
        return self._overlay(snippet).is_file()

    def message(self) -> str:
        """All problems, as a person should read them; "" when there are none."""
        return "\n".join(str(problem) for problem in self.problems.values())

    def stop(self) -> None:
        """End the warm processes."""
        for worker in self.workers.values():
            worker.stop()


current: Preview | None = None   # lives as long as the process: MkDocs loads its hooks anew for every rebuild
