"""The warm process: isolation, crashes, time limits."""
import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tools.worker import CAN_FORK, Crashed, TooSlow, Worker
from worker_tasks import add, count_up, die, is_loaded, loop, process_group_members, segfault, touch, wait_for

SECONDS = 60.0
needs_fork = pytest.mark.skipif(not CAN_FORK, reason="tasks share a process where forking is not safe")


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.stop()


def test_a_task_gets_its_arguments_and_gives_its_result(worker: Worker):
    assert worker.call(add, 1, 2, seconds=SECONDS) == 3


def test_libraries_are_imported_before_the_first_task(worker: Worker):
    worker.preload = ["sqlite3", "no_such_library"]
    assert worker.call(is_loaded, "sqlite3", seconds=SECONDS)


@needs_fork
def test_one_task_leaves_no_trace_for_the_next(worker: Worker):
    assert [worker.call(count_up, seconds=SECONDS) for _ in range(2)] == [1, 1]


@pytest.mark.parametrize("code", [0, 1])
def test_a_task_that_ends_its_process_is_told_and_the_next_one_runs(worker: Worker, code: int):
    with pytest.raises(Crashed):
        worker.call(die, code, seconds=SECONDS)
    assert worker.call(add, 1, 2, seconds=SECONDS) == 3


def test_a_crash_says_where_it_was(worker: Worker):
    with pytest.raises(Crashed, match=r'worker_tasks.py", line \d+ in segfault'):
        worker.call(segfault, seconds=SECONDS)
    assert worker.call(add, 1, 2, seconds=SECONDS) == 3


def test_a_task_that_never_ends_is_stopped_and_says_where_it_was(worker: Worker):
    with pytest.raises(TooSlow, match=r'worker_tasks.py", line \d+ in loop'):
        worker.call(loop, seconds=0.5)
    assert worker.call(add, 1, 2, seconds=SECONDS) == 3


def test_an_older_stack_is_not_told_again(worker: Worker):
    with pytest.raises(TooSlow):
        worker.call(loop, seconds=0.5)
    with pytest.raises(Crashed) as caught:
        worker.call(die, 1, seconds=SECONDS)
    assert "loop" not in str(caught.value)


@needs_fork
def test_stopping_ends_the_process_and_what_it_runs(worker: Worker):
    group = worker.call(os.getpgrp, seconds=SECONDS)
    worker.stop()
    assert process_group_members(group) == []
    worker.stop()   # twice does no harm


@needs_fork
def test_an_ordinary_end_of_the_main_process_ends_them_too(worker: Worker):
    group = worker.call(os.getpgrp, seconds=SECONDS)
    worker._connections[0].send((loop, (), SECONDS))
    worker._connections[0].recv()
    os.kill(group, signal.SIGTERM)      # what multiprocessing does at exit
    worker._process.join()
    deadline = time.monotonic() + SECONDS
    while process_group_members(group) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert process_group_members(group) == []


def test_the_program_that_starts_it_is_not_imported_again(worker: Worker):
    main = sys.modules["__main__"]
    assert worker.call(add, 1, 2, seconds=SECONDS) == 3
    assert sys.modules["__main__"] is main


@needs_fork
def test_tasks_in_two_lanes_run_side_by_side_in_one_process(tmp_path: Path):
    worker = Worker(lanes=2)
    try:
        with ThreadPoolExecutor() as pool:
            first = pool.submit(worker.call, wait_for, str(tmp_path / "go"), seconds=SECONDS)
            assert worker.call(touch, str(tmp_path / "go"), seconds=SECONDS) == first.result()
    finally:
        worker.stop()


@needs_fork
def test_stopping_ends_the_tasks_of_all_lanes_and_starts_nothing_anew(tmp_path: Path):
    worker = Worker(lanes=2)
    with ThreadPoolExecutor() as pool:
        tasks = [pool.submit(worker.call, wait_for, str(tmp_path / "never"), seconds=SECONDS) for _ in range(2)]
        while not worker._idle.empty():
            time.sleep(0.02)
        time.sleep(0.5)                                 # until both have begun, too
        worker.stop()
        assert [type(task.exception()) for task in tasks] == [Crashed, Crashed]
    assert worker._process is None


@needs_fork
def test_a_task_that_is_late_in_one_lane_only_delays_the_other(tmp_path: Path):
    worker = Worker(lanes=2)
    try:
        with ThreadPoolExecutor() as pool:
            other = pool.submit(worker.call, wait_for, str(tmp_path / "go"), seconds=SECONDS)
            with pytest.raises(TooSlow):
                worker.call(loop, seconds=0.2)
            touch(str(tmp_path / "go"))
            assert isinstance(other.result(), int)
    finally:
        worker.stop()
