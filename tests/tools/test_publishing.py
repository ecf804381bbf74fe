"""A site takes the place of the old one in one step."""
from pathlib import Path

import pytest

from tools.publishing import publish, recover, staging_folder


def site_with(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(text)
    return folder


def test_the_first_site_is_put_in_place(tmp_path: Path):
    site = tmp_path / "site"
    site_with(staging_folder(site), "new")
    publish(site)
    assert (site / "index.html").read_text() == "new" and list(tmp_path.iterdir()) == [site]


def test_a_new_site_replaces_the_old_one_whole(tmp_path: Path):
    site = site_with(tmp_path / "site", "old")
    (site / "gone.html").write_text("old")
    site_with(staging_folder(site), "new")
    publish(site)
    assert [path.name for path in site.iterdir()] == ["index.html"] and (site / "index.html").read_text() == "new"
    assert list(tmp_path.iterdir()) == [site]


@pytest.mark.parametrize("left", [[".site-old"], [".site-old", ".site-staging"], ["site", ".site-old"], ["site", ".site-staging"], ["site"], []])
def test_whatever_a_killed_build_left_the_last_whole_site_is_there_again(tmp_path: Path, left: list[str]):
    for name in left:
        site_with(tmp_path / name, "half" if "staging" in name else "old" if "site" not in left or name == "site" else "older")
    recover(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "old" if left else not (tmp_path / "site").exists()
    assert not (tmp_path / ".site-old").exists()
