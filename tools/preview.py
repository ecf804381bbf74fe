"""While an author writes: rerun what changes in processes that stay warm, and keep new output apart until it is accepted."""
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from tools.files import Project, write_atomically
from tools.libraries import needs_tensorflow, preload
from tools.outputs import figure_file, hand_edit_problem, output_file, output_text, read_outputs, stale_problem
from tools.pages import rendering_problems
from tools.problems import Problem
from tools.reuse import Kept
from tools.running import run_one
from tools.snippets import Snippet
from tools.verification import Verified, comparison_problem, key, read_all
from tools.worker import Crashed, Worker


class Preview:
    """The state of one `mkdocs serve`. `folder` overlays snippets/ and docs/figures with what was printed but not accepted."""

    def __init__(self, project: Project, report: Callable[[str], None] = print):
        self.project, self.report = project, report
        self.folder = project.cache / "preview"
        self.problems: dict[Path, Problem] = {}
        self.page_problems: list[Problem] = []
        self.kept = Kept()
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "snippets").mkdir(parents=True)
        snippets, _ = read_all(project, project.snippet_files())
        self.keys = {snippet.path: key(project, snippet) for snippet in snippets if self._settled(snippet)}
        heavy = {snippet.path for snippet in snippets if needs_tensorflow(project, snippet.path)}
        light = {snippet.path for snippet in snippets} - heavy
        self.workers = {False: Worker(preload(project, light)), True: Worker(preload(project, heavy))}
        self.warm: set[bool] = set()       # which of the workers have imported all they need
        self.waiting: set[bool] = set()    # which of them had a changed snippet to run

    def _settled(self, snippet: Snippet) -> bool:
        try:
            accepted = read_outputs(self.project, snippet.path)
            return (hand_edit_problem(self.project, snippet, accepted, {}) or stale_problem(self.project, snippet)) is None
        except Problem:
            return False

    def start(self, ready: Callable[[], None]) -> None:
        """Warm the processes in the background; call `ready` when snippets that were changed before can run."""
        threading.Thread(target=self._warm_up, args=(ready,), daemon=True).start()

    def _warm_up(self, ready: Callable[[], None]) -> None:
        for worker in self.workers.values():
            worker.start()
        for heavy, worker in self.workers.items():
            try:
                worker.call(os.getpid, seconds=60)   # answered when the imports are done
            except Crashed:
                return                               # stopped meanwhile
            self.warm.add(heavy)
            if heavy in self.waiting:
                ready()

    def refresh(self) -> None:
        """Run the snippets that changed since they were last run or accepted; keep new output, or the problem, of each.

        Nobody waits for a library to be imported: until then, what was accepted is shown.
        """
        files = self.project.snippet_files()
        snippets, unreadable = read_all(self.project, files)
        self.problems = {path: problem for path, problem in self.problems.items() if path in self.keys and path.is_file()}
        self.problems.update({self.project.root / problem.where: problem for problem in unreadable})
        self.keys = {snippet.path: self.keys[snippet.path] for snippet in snippets if snippet.path in self.keys}   # what comes back runs again
        for snippet in snippets:
            self._refresh(snippet)
        self.page_problems = rendering_problems(self.project, self.outputs)

    def _refresh(self, snippet: Snippet) -> None:
        now, heavy = key(self.project, snippet), needs_tensorflow(self.project, snippet.path)
        if self.keys.get(snippet.path) == now:
            return
        self.waiting.add(heavy)            # before looking whether the worker is warm, as that may change any moment
        if heavy in self.warm:
            self.keys[snippet.path] = now
            self._run(snippet, self._worker_for(snippet, heavy))

    def _worker_for(self, snippet: Snippet, heavy: bool) -> Worker:
        """The warm process; a new one when the snippet needs a library that none did before."""
        worker, needed = self.workers[heavy], preload(self.project, [snippet.path])
        if not needed <= set(worker.preload):
            worker.stop()
            worker.preload = sorted(needed | set(worker.preload))
        return worker

    def outputs(self, project: Project, snippet: Path) -> dict[str, str]:
        """What a snippet printed, accepted or not yet."""
        return read_outputs(project, self._overlay(snippet).with_suffix(".py") if self.is_new(snippet) else snippet)

    def _run(self, snippet: Snippet, worker: Worker) -> None:
        run = run_one(self.project, worker, snippet.path)
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
        return "\n".join(map(str, [*self.problems.values(), *self.page_problems]))

    def stop(self) -> None:
        """End the warm processes."""
        for worker in self.workers.values():
            worker.stop()


current: Preview | None = None   # lives as long as the process: MkDocs loads its hooks anew for every rebuild
