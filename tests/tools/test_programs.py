"""Snippets as programs that readers download."""
import io
import zipfile

from small_project import SmallProject, code, section
from tools.markdown import read_page
from tools.programs import part_of, program, program_names, write_programs, zip_of


def test_a_program_has_no_marks_of_sections_and_no_tolerances():
    assert program('"""Sums."""\n# tolerance: 0.1\n' + section("add", "print(1)") + section("more", "print(2)") + "\nassert True\n") == '"""Sums."""\nprint(1)\nprint(2)\n\nassert True\n'


def test_the_indentation_of_an_expected_error_stays_so_that_the_program_runs():
    text = "try:\n    # --8<-- [start:word]\n    int('x')\n    # --8<-- [end:word]\nexcept ValueError as error:\n    print(error)\n"
    compile(program(text), "program", "exec")
    assert program(text) == "try:\n    int('x')\nexcept ValueError as error:\n    print(error)\n"


def test_each_block_of_a_page_names_its_program(project: SmallProject):
    project.snippet(section("add", "print(1 + 2)") + section("more", "x = 1"), "parts/sums.py")
    page = read_page(project, project.page(code("parts/sums.py:add") + "\n" + code("parts/sums.py:more") + "\n```python\nx = 1\n```\n"))
    assert program_names(page) == ["parts/sums.py", "parts/sums.py", None]


def test_a_zip_is_the_same_bytes_whenever_its_files_are():
    assert zip_of({"b.py": "2", "a.py": "1"}) == zip_of({"a.py": "1", "b.py": "2"})


def test_a_site_has_every_program_and_a_zip_for_each_part(project: SmallProject):
    project.snippet(section("add", "print(1 + 2)"), "parts/sums.py")
    project.snippet("one = 1\n", "parts/_helper.py")
    write_programs(project, project.root / "site")
    assert (project.root / "site/snippets/parts/sums.py").read_text() == "print(1 + 2)\n"
    with zipfile.ZipFile(io.BytesIO((project.root / "site/snippets/parts.zip").read_bytes())) as archive:
        assert archive.namelist() == ["parts/_helper.py", "parts/sums.py"] and archive.read("parts/sums.py") == b"print(1 + 2)\n"


def test_the_part_of_a_page():
    assert (part_of("tensors/reshaping"), part_of("index"), part_of("tensors/index")) == ("tensors", "", "tensors")
