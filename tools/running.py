"""Run many snippets in warm processes, and say how far it is."""
import functools
import os
import re
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from tools.execution import Run, run_snippet
from tools.files import Project
from tools.libraries import needs_tensorflow, preload
from tools.problems import Problem
from tools.snippets import Snippet
from tools.worker import Crashed, TooSlow, Worker

TIME_LIMIT = 120.0  # seconds for one snippet
LANES = min(4, os.cpu_count() or 1)  # TensorFlow snippets that run side by side


def run_all(project: Project, snippets: list[Snippet], finish: Callable[[Snippet, Run], None], report: Callable[[str], None]) -> None:
    """Run snippets, those without TensorFlow in one process while another imports it, and hand over each run as it ends."""
    groups = _groups(project, snippets)
    lanes = [(worker, waiting, waiting.popleft()) for worker, waiting in groups for _ in range(worker.lanes)]
    progress = Progress(project, [first for _, _, first in lanes], len(snippets), report)
    lock = threading.Lock()

    def work(worker: Worker, waiting: deque[Snippet], snippet: Snippet | None) -> None:
        while snippet:
            run = run_one(project, worker, snippet.path)
            with lock:
                finish(snippet, run)
                following = waiting.popleft() if waiting else None
                progress.ended(snippet, run, following)
            snippet = following

    try:
        _in_parallel([functools.partial(work, *lane) for lane in lanes])
    finally:
        for worker, _ in groups:
            worker.stop()


def _groups(project: Project, snippets: list[Snippet]) -> list[tuple[Worker, deque[Snippet]]]:
    """The snippets with TensorFlow and those without, each with a worker that has no more lanes than there are snippets."""
    heavy = [snippet for snippet in snippets if needs_tensorflow(project, snippet.path)]
    light = [snippet for snippet in snippets if snippet not in heavy]
    return [(Worker(preload(project, [snippet.path for snippet in group]), min(lanes, len(group))), deque(group))
            for group, lanes in ((heavy, LANES), (light, 1)) if group]


def _in_parallel(jobs: list[Callable[[], None]]) -> None:
    """Run each job in a thread and raise the first error, after all have ended. Daemon threads, so that Ctrl+C does not wait for them."""
    errors: list[BaseException] = []

    def guarded(job: Callable[[], None]) -> None:
        try:
            job()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(job,), daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def run_one(project: Project, worker: Worker, file: Path, seconds: float | None = None) -> Run:
    """One run in a worker; a snippet that never ends or kills its process becomes a problem that names it."""
    limit = seconds or TIME_LIMIT
    try:
        return worker.call(run_snippet, str(project.root), str(file), seconds=limit)
    except TooSlow as error:
        return Run(seconds=limit, problem=Problem(project.shown(file), _line_in(str(error), file), f"the snippet was stopped here: it did not end within {limit:g} seconds.",
                                                  "Look for an endless loop, or make the example smaller."))
    except Crashed as error:
        return Run(problem=Problem(project.shown(file), _line_in(str(error), file), "the snippet ended its process without an answer (a crash, or os._exit).",
                                   "Run the file by itself and mend it."))


def _line_in(stack: str, file: Path) -> int | None:
    """The innermost line of `file` in a stack written by faulthandler, if it is there."""
    name = str(file).encode("ascii", "backslashreplace").decode()
    found = re.search(rf'File "{re.escape(name)}", line (\d+)', stack)
    return int(found[1]) if found else None


class Progress:
    """Says, as each snippet ends, how long it took, how many are left and which are running now."""

    def __init__(self, project: Project, first: list[Snippet], total: int, report: Callable[[str], None]):
        self.project, self.total, self.report, self.done = project, total, report, 0
        self.running = [project.shown(snippet.path) for snippet in first]
        if total:
            report(f"{total} snippet{'s' if total > 1 else ''} to run{self._now()}")

    def ended(self, snippet: Snippet, run: Run, following: Snippet | None) -> None:
        """Report one snippet; `following` is the one that its process runs next."""
        name = self.project.shown(snippet.path)
        self.done += 1
        self.running = [other for other in self.running if other != name] + ([self.project.shown(following.path)] if following else [])
        self.report(f"  [{self.done}/{self.total}] {name} took {run.seconds:.2f} s, {self.total - self.done} left{self._now()}")

    def _now(self) -> str:
        return f"; running: {', '.join(self.running)}" if self.running else ""
