"""What `mkdocs serve` keeps of pages: as long as nothing that decides a page has changed."""
from types import SimpleNamespace

import pytest

from tools.reuse import Kept, fingerprint


@pytest.fixture
def folders(tmp_path):
    (tmp_path / "new").mkdir()
    (tmp_path / "accepted").mkdir()
    (tmp_path / "accepted/a.out").write_text("1")
    return [str(tmp_path / "new"), str(tmp_path / "accepted")]


TEXT = '# Title\n--8<-- "a.out:one"\n'


def test_a_fingerprint_changes_with_the_text_the_included_file_and_whatever_else_decides(tmp_path, folders):
    first = fingerprint(TEXT, folders, ["a.md"])
    assert fingerprint(TEXT, folders, ["a.md"]) == first
    assert fingerprint(TEXT + "more", folders, ["a.md"]) != first
    assert fingerprint(TEXT, folders, ["a.md", "b.md"]) != first
    (tmp_path / "accepted/a.out").write_text("2")
    assert fingerprint(TEXT, folders, ["a.md"]) != first


def test_a_fingerprint_follows_the_output_that_is_shown_first(tmp_path, folders):
    first = fingerprint(TEXT, folders)
    (tmp_path / "new/a.out").write_text("not accepted yet")
    assert fingerprint(TEXT, folders) != first


def rendered(content: str) -> SimpleNamespace:
    return SimpleNamespace(content=content, toc=[["Title", []]], _title_from_render="Title", present_anchor_ids={"title"})


def test_a_page_that_did_not_change_takes_what_it_was_rendered_to():
    kept, page = Kept(), rendered("<h1>Title</h1>")
    assert not kept.is_same("a", "print 1")
    kept.keep("a", page)
    page.toc[0][1].append("changed later")
    again = SimpleNamespace()
    assert kept.is_same("a", "print 1")
    kept.restore("a", again)
    assert (again.content, again.toc) == ("<h1>Title</h1>", [["Title", []]])


def test_a_page_that_changed_is_forgotten_with_its_search_entries():
    kept = Kept()
    kept.is_same("a", "print 1")
    kept.keep("a", rendered("old"))
    kept.entries["a"] = [{"location": "a/"}]
    assert not kept.is_same("a", "print 2") and kept.entries == {}
