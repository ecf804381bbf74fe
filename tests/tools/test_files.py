"""Reading and writing files."""
import pytest

from small_project import SmallProject
from tools.files import write_atomically
from tools.problems import Problem


def test_a_missing_file_is_named(project: SmallProject):
    with pytest.raises(Problem) as caught:
        project.read(project.snippets / "sums.py")
    assert str(caught.value) == "snippets/sums.py: this file does not exist.\n    Fix: Create it, or mend the name where it is used."


def test_a_file_that_is_not_utf_8_is_named_with_its_line(project: SmallProject):
    path = project.write("docs/ko/index.md", "첫 줄\n둘째 줄\n".encode() + "셋째 줄".encode("cp949"))
    with pytest.raises(Problem) as caught:
        project.read(path)
    assert str(caught.value) == "docs/ko/index.md:3: expected UTF-8 text, found the byte 0xbc.\n    Fix: Save the file with the encoding UTF-8."


def test_windows_line_ends_and_a_byte_order_mark_make_no_difference(project: SmallProject):
    assert project.read(project.write("a.md", b"\xef\xbb\xbfone\r\ntwo\r\n")) == "one\ntwo\n"


def test_snippets_come_in_a_fixed_order_without_helper_modules(project: SmallProject):
    for name in ("b/second.py", "a/first.py", "a/_helper.py", "a/first.out"):
        project.snippet("", name)
    assert [project.shown(path) for path in project.snippet_files()] == ["snippets/a/first.py", "snippets/b/second.py"]


def test_text_is_written_with_unix_line_ends_and_nothing_is_left_beside_it(project: SmallProject):
    path = project.root / "new" / "결과.out"
    write_atomically(path, "하나\n둘\n")
    assert path.read_bytes() == "하나\n둘\n".encode()
    assert list(path.parent.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_whole(project: SmallProject):
    path = project.write("kept.out", "old\n")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "new\n" * 100_000 + "\ud800")
    assert path.read_text() == "old\n"
    assert not list(project.root.glob(".kept*"))
