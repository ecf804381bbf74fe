"""Search for a copy of the site that opens from a folder."""
import json

import pytest

from tools.files import Project
from tools.offline import as_folder, search_script, with_files, with_search_script


def test_the_script_holds_the_worker_its_index_and_nothing_that_ends_a_script(project: Project):
    for name in ("hangul", "search/query", "search/ranking", "search/results", "search/worker"):
        file = project.root / f"{name}.js"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"// {name} </script> \u2028\n", encoding="utf-8")
    script = search_script(project.root, '{"words": ["가"]}')
    assert "</script>" not in script and "\u2028" not in script and '{\\"words\\": [\\"가\\"]}' in script
    assert script.index("// hangul") < script.index("// search/worker")


def test_the_script_is_loaded_before_the_themes():
    html = '<script src="a.js"></script><script src="../assets/javascripts/bundle.123.min.js"></script>'
    assert with_search_script(html, "..") == '<script src="a.js"></script><script src="../search/offline.js"></script>\n<script src="../assets/javascripts/bundle.123.min.js"></script>'


@pytest.mark.parametrize("file, folder", [
    ("tensors/reshaping.html#order", "tensors/reshaping/#order"), ("tensors/index.html", "tensors/"), ("index.html#map", "#map"), ("glossary.html#sum", "glossary/#sum"),
    ("tensors/reshaping/#order", "tensors/reshaping/#order"),
])
def test_search_knows_pages_as_folders(file: str, folder: str):
    assert as_folder(file) == folder


def test_the_index_leads_to_files_again():
    index = json.dumps({"sections": [["tensors/#why", "Tensors", ""], ["a/", "A", ""]], "words": []})
    assert json.loads(with_files(index, ["tensors/index.html#why", "a.html"]))["sections"] == [["tensors/index.html#why", "Tensors", ""], ["a.html", "A", ""]]
