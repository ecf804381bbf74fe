"""The pictures that other sites show beside a link."""
import io

from PIL import Image

from small_project import SmallProject
from tools.sharing import drawings, picture, picture_file, write_pictures

WIDE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50"><rect width="200" height="50" fill="#dd4f4f"/></svg>'


def pixels(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def test_a_picture_has_the_size_that_sites_expect_with_the_drawing_in_its_middle():
    image = pixels(picture(WIDE))
    assert image.size == (1200, 630)
    assert [image.getpixel(place) for place in ((600, 315), (75, 315), (60, 315), (600, 100))] == [(221, 79, 79), (221, 79, 79), (255, 255, 255), (255, 255, 255)]


def test_letters_are_drawn_without_fonts_of_the_machine():
    words = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><text x="10" y="40" font-size="40" fill="currentColor">AB</text></svg>'
    assert any(color != (255, 255, 255) for _, color in pixels(picture(words)).crop((100, 100, 1100, 600)).getcolors(99999))


def test_the_first_figure_of_a_start_page_stands_for_its_part(project: SmallProject):
    for name in ("all", "part", "second"):
        project.write(f"docs/figures/{name}.svg", WIDE)
    project.page("![A](figures/all.svg)\n")
    project.page("![A](../figures/part.svg)\n\n![B](../figures/second.svg)\n", "part/index")
    project.page("Nothing to see.\n", "plain/index")
    assert drawings(project) == {"": project.figures / "all.svg", "part": project.figures / "part.svg"}
    assert [picture_file(part, drawings(project)) for part in ("", "part", "plain")] == ["sharing/site.png", "sharing/part.png", "sharing/site.png"]
    write_pictures(project, project.root)
    assert sorted(file.name for file in (project.root / "sharing").iterdir()) == ["part.png", "site.png"]


def test_a_site_without_figures_has_no_pictures(project: SmallProject):
    project.page("Nothing to see.\n")
    assert drawings(project) == {} and picture_file("", {}) == ""
