"""Tasks that tests give to a worker's process."""
import contextlib
import faulthandler
import io
import os
import sys
import time
from pathlib import Path

count = 0


def add(a: int, b: int) -> int:
    return a + b


def is_loaded(module: str) -> bool:
    return module in sys.modules


def count_up() -> int:
    global count
    count += 1
    return count


def die(code: int) -> None:
    os._exit(code)


def segfault() -> None:
    faulthandler._sigsegv()


def loop() -> None:
    while True:
        pass


def wait_for(path: str) -> int:
    """Wait until a file is there; returns the process group."""
    while not os.path.exists(path):
        time.sleep(0.02)
    return os.getpgrp()


def touch(path: str) -> int:
    """Create a file; returns the process group."""
    Path(path).touch()
    return os.getpgrp()


def process_group_members(group: int) -> list[str]:
    """The processes of a group that still run."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            state, _, its_group = (process / "stat").read_text().rpartition(")")[2].split()[:3]
            found += [process.name] if its_group == str(group) and state != "Z" else []
    return found


def printed_with_small_mnist(code: str, folder: str) -> str:
    """What code prints that loads MNIST, where a file in MNIST's own format, but with few images, is what the loader finds."""
    import numpy as np
    from keras.src.datasets import mnist

    images, labels = np.zeros((10, 28, 28), "uint8"), np.arange(10, dtype="uint8")
    np.savez(f"{folder}/mnist.npz", x_train=images, y_train=labels, x_test=images[:2], y_test=labels[:2])
    mnist.get_file = lambda *arguments, **options: f"{folder}/mnist.npz"
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(code, {"__name__": "__main__"})
    return printed.getvalue()
