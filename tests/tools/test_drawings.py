"""Hand-drawn figures: functions in figures/ and the files they make."""
import sys
from collections.abc import Iterator

import pytest

from small_project import SmallProject
from tools.drawings import drawings, keep_drawings

PROGRAM = """\
class Drawing:
    def svg(self):
        return "<svg>one</svg>\\n"

def two_words():
    return Drawing()

def _helper():
    return None
"""


@pytest.fixture(autouse=True)
def other_figures(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Import `figures` from the small project, not from the real one."""
    real = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "figures"}
    project.write("figures/tensors/shapes.py", PROGRAM)
    monkeypatch.syspath_prepend(str(project.root))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "figures"]:
        del sys.modules[name]
    sys.modules.update(real)


def test_each_public_function_draws_a_file_named_after_it(project: SmallProject):
    assert drawings(project) == {project.figures / "tensors" / "shapes-two-words.svg": "<svg>one</svg>\n"}


def test_only_what_changed_is_drawn_anew(project: SmallProject):
    [file] = keep_drawings(project)
    assert file.read_text() == "<svg>one</svg>\n" and keep_drawings(project) == []
    file.write_text("<svg>edited by hand</svg>\n")
    assert keep_drawings(project) == [file] and file.read_text() == "<svg>one</svg>\n"
