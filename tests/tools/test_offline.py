"""Search for a copy of the site that opens from a folder."""
from tools.files import Project
from tools.offline import search_script, with_search_script


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
