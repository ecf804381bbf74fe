"""Run many snippets in warm processes, and say how far it is."""
import re
import threading
from collections.abc import Callable
from pathlib import Path

from tools.execution import Run, run_snippet
from tools.files import Project
from tools.libraries import needs_tensorflow, preload
from tools.problems import Problem
from tools.snippets import Snippet
from tools.worker import Crashed, TooSlow, Worker

TIME_LIMIT = 120.0  # seconds for one snippet


def run_all(project: Project, snippets: list[Snippet], finish: Callable[[Snippet, Run], None], report: Callable[[str], None]) -> None:
    """Run snippets, those without TensorFlow in one process while another imports it, and hand over each run as it ends."""
    heavy = [snippet for snippet in snippets if needs_tensorflow(project, snippet.path)]
    light = [snippet for snippet in snippets if snippet not in heavy]
    groups = [group for group in (heavy, light) if group]
    progress = Progress(len(snippets), [project.shown(group[0].path) for group in groups], report)
    lock = threading.Lock()

    def run_group(group: list[Snippet]) -> None:
        worker = Worker(preload(project, [snippet.path for snippet in group]))
        worker.start()
        try:
            for snippet, following in zip(group, [*group[1:], None]):
                run = run_one(project, worker, snippet.path)
                with lock:
                    finish(snippet, run)
                    progress.ended(project.shown(snippet.path), run.seconds, following and project.shown(following.path))
        finally:
            worker.stop()

    _in_parallel([lambda group=group: run_group(group) for group in groups])


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

    def __init__(self, total: int, running: list[str], report: Callable[[str], None]):
        self.total, self.done, self.running, self.report = total, 0, running, report
        if total:
            report(f"{total} snippet{'s' if total > 1 else ''} to run{self._now()}")

    def ended(self, name: str, seconds: float, following: str | None) -> None:
        """Report one snippet; `following` is the one that its process runs next."""
        self.done += 1
        self.running = [other for other in self.running if other != name] + ([following] if following else [])
        self.report(f"  [{self.done}/{self.total}] {name} took {seconds:.2f} s, {self.total - self.done} left{self._now()}")

    def _now(self) -> str:
        return f"; running: {', '.join(self.running)}" if self.running else ""
