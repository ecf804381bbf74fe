"""What tests share: small projects that one can see whole, and the real site, built once per session."""
import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from small_project import SmallProject, run

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A project with nothing in it but a glossary without terms."""
    return SmallProject(tmp_path)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once for all test processes of this run."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent            # each test process has a folder of its own in the folder of the run
    site = folder / "built-site"
    with only_one_process(folder / "built-site.lock"):
        if not site.is_dir():
            build = run(ROOT, "mkdocs", "build", "--strict", "--site-dir", str(site))
            if build.returncode:
                pytest.fail(f"mkdocs build failed:\n{build.stdout}{build.stderr}", pytrace=False)
    return site


@contextlib.contextmanager
def only_one_process(lock: Path) -> Iterator[None]:
    """Wait until no other test process is inside; the operating system lets a dead one's lock go."""
    with open(lock, "w") as file:
        _lock(file.fileno())
        yield


def _lock(file: int) -> None:
    if sys.platform != "win32":
        import fcntl
        fcntl.flock(file, fcntl.LOCK_EX)
        return
    import msvcrt
    while True:
        try:
            return msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            time.sleep(0.2)
