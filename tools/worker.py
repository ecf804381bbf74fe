"""A process that stays warm: it imports the heavy libraries once and then runs one task after another.

Where it is safe (Linux), each task runs in a child forked from the warm process: full isolation at no import cost.
Elsewhere the tasks share the process. Either way a task that takes too long costs only this process, which is replaced.
"""
import contextlib
import faulthandler
import gc
import importlib
import multiprocessing
import os
import queue
import signal
import sys
import tempfile
import threading
import types
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TextIO

CAN_FORK = sys.platform == "linux"
ANSWERED = 87           # the exit code of a child that has sent its answer; a snippet may end its process with any other, 0 included
GRACE = 1.0             # seconds beyond the limit, in which a late task writes down where it is
ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": "-1",     # the same numbers with and without a graphics card
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "Agg",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",     # the same order of additions on every processor family
}


class TooSlow(Exception):
    """A task did not answer within its time limit; its process is gone. The message is the stack it was in, as faulthandler writes it."""


class Crashed(Exception):
    """A task ended its process without an answer (for example a segmentation fault). The message is the stack it was in, if known."""


class Worker:
    """Runs functions in a warm process of its own. Starts at the first call, or early with `start()`.

    With several `lanes`, as many tasks run side by side, each in a child of the one process that has done the imports.
    """

    def __init__(self, preload: Iterable[str] = (), lanes: int = 1):
        self.preload = sorted(preload)
        self.lanes = lanes if CAN_FORK else 1
        self._idle: queue.SimpleQueue[int] = queue.SimpleQueue()
        for lane in range(self.lanes):
            self._idle.put(lane)
        self._process = None
        self._lives = 0                                 # how many processes have ended before this one
        self._stopped = False                           # whether the last one was ended by `stop()`
        self._connections: list[Connection] = []
        self._folder: tempfile.TemporaryDirectory | None = None   # where each lane writes its stack when it crashes or is late
        self._lock = threading.RLock()                  # for starting and stopping

    def start(self) -> None:
        """Start the process and its imports, without waiting for them."""
        with self._lock:
            if self._process is None or not self._process.is_alive():
                self._end()
                self._stopped = False
                self._folder = tempfile.TemporaryDirectory(prefix="stacks-", ignore_cleanup_errors=True)
                context = multiprocessing.get_context("spawn")
                pipes = [context.Pipe() for _ in range(self.lanes)]
                self._connections = [ours for ours, _ in pipes]
                self._process = context.Process(target=_serve, args=([theirs for _, theirs in pipes], self.preload, self._stacks()), daemon=True)
                with _able_to_start():
                    self._process.start()
                for _, theirs in pipes:
                    theirs.close()

    def call(self, task: Callable, *arguments, seconds: float):
        """The result of `task(*arguments)`; both must be picklable.

        The time limit begins when the process is ready. Raises: TooSlow, Crashed; errors of the task itself are its own affair.
        """
        lane = self._idle.get()
        try:
            while True:
                with self._lock:
                    self.start()
                    life, connection, stack = self._lives, self._connections[lane], Path(self._stacks()[lane])
                try:
                    return _answer_of(connection, stack, task, arguments, seconds)
                except TooSlow:
                    self._end()
                    raise
                except EOFError as error:
                    with self._lock:
                        if self._lives == life:
                            self._end()
                        elif not self._stopped:
                            continue                    # a task in another lane took the process with it: ask the next one
                        raise Crashed(error) from None
        finally:
            self._idle.put(lane)

    def stop(self) -> None:
        """End the process and whatever it runs; tasks under way raise Crashed."""
        with self._lock:
            self._stopped = True
            self._end()

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
            self._lives += 1
            self._connections = []                      # not closed: another thread may still be waiting on one
            if process is not None and process.pid:
                if CAN_FORK:
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.killpg(process.pid, signal.SIGKILL)
                process.kill()
                process.join()
                self._folder.cleanup()

    def _stacks(self) -> list[str]:
        return [os.path.join(self._folder.name, str(lane)) for lane in range(self.lanes)]


def _answer_of(connection: Connection, stack: Path, task: Callable, arguments: tuple, seconds: float):
    """Give a task to the process and wait for its answer. Raises: TooSlow or Crashed, with the stack it was in; EOFError, too, when the process is gone."""
    try:
        connection.send((task, arguments, seconds))
        connection.recv()                               # "ready": the imports are done
        in_time = connection.poll(seconds + GRACE)
        answer = connection.recv() if in_time else None
    except (EOFError, OSError) as error:
        raise EOFError(_read_stack(stack)) from error
    if not in_time:
        raise TooSlow(_read_stack(stack))
    if answer is None:
        raise Crashed(_read_stack(stack))
    return answer[0]


def _read_stack(stack: Path) -> str:
    return stack.read_text(errors="replace") if stack.is_file() else ""


_starting = threading.Lock()


@contextlib.contextmanager
def _able_to_start() -> Iterator[None]:
    """Let a starting process import this module, and keep it from importing the program that starts it."""
    with _starting:
        main, search_path = sys.modules["__main__"], sys.path[:]
        sys.modules["__main__"] = types.ModuleType("__main__")
        sys.path.append(str(Path(__file__).resolve().parent.parent))   # the `mkdocs` command does not look there
        try:
            yield
        finally:
            sys.modules["__main__"], sys.path[:] = main, search_path


def _serve(connections: list[Connection], preload: list[str], stacks: list[str]) -> None:
    """The life of the process: import, become one process for each lane, and answer tasks."""
    if CAN_FORK:
        os.setsid()                                     # so that stop() reaches forked children too, and so does an ordinary end of the main process:
        signal.signal(signal.SIGTERM, lambda *_: os.killpg(0, signal.SIGKILL))
    os.environ.update(ENVIRONMENT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)        # Ctrl+C is for the main process, which then closes the pipe
    for name in preload:
        with contextlib.suppress(ImportError):          # the snippet that imports it will say so with file and line
            importlib.import_module(name)
    gc.collect()
    gc.freeze()                                         # forked children share what is loaded instead of copying it
    sys.dont_write_bytecode = True                      # no litter beside snippets, which `mkdocs serve` watches
    lane = next((lane for lane in range(1, len(connections)) if os.fork() == 0), 0)
    for other in range(len(connections)):
        if other != lane:
            connections[other].close()                  # so that the end of a lane is seen at its other end
    _answer_tasks(connections[lane], stacks[lane])


def _answer_tasks(connection: Connection, stack: str) -> None:
    """Answer one task after another until the other side is gone."""
    answer = _answer_in_child if CAN_FORK else _answer
    with open(stack, "w") as stack_file, contextlib.suppress(EOFError, ConnectionError):
        faulthandler.enable(stack_file)
        while True:
            task, arguments, seconds = connection.recv()
            connection.send("ready")
            answer(connection, task, arguments, seconds, stack_file)


def _answer(connection: Connection, task: Callable, arguments: tuple, seconds: float, stack_file: TextIO) -> None:
    """Send the result of a task; when it crashes or takes too long, its stack is in `stack_file`."""
    stack_file.truncate(0)
    faulthandler.dump_traceback_later(seconds, file=stack_file)
    result = task(*arguments)
    faulthandler.cancel_dump_traceback_later()
    connection.send((result,))


def _answer_in_child(connection: Connection, task: Callable, arguments: tuple, seconds: float, stack_file: TextIO) -> None:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.alarm(int(seconds) + 5)                  # never outlives its limit, even when nobody is left to stop it
        try:
            _answer(connection, task, arguments, seconds, stack_file)
            os._exit(ANSWERED)
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != ANSWERED:
        connection.send(None)
