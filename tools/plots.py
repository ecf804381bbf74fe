"""Figures that a snippet leaves open in Matplotlib, as SVG text that suits both colour schemes and is the same on every run."""
import base64
import hashlib
import io
import re
import sys

BLACK = re.compile(r"#000000|\bblack\b")
BLUE = "#0000ff", "#3f6fff"   # Matplotlib's "b" is hard to see on the dark scheme
GLOBAL_STYLE = re.compile(r"<style type=\"text/css\">.*?</style>", re.DOTALL)   # would leak into the page: its rules become attributes of <svg>
FONT = re.compile(r"font: (?:[a-z]+ )*([\d.]+px)[^;\"]*")
STYLE = {
    "svg.fonttype": "none",          # text stays text: small, searchable, in the page's own font
    "savefig.transparent": True,
    "font.family": "sans-serif",
    "image.interpolation": "none",   # an 8x8 digit stays 64 squares
    "figure.figsize": (4.8, 3.2),
}
METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


def prepare_matplotlib() -> None:
    """Set the site's style. Only changes Matplotlib when it is loaded already."""
    if "matplotlib" in sys.modules:
        sys.modules["matplotlib"].rcParams.update(STYLE)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].show = lambda *arguments, **options: None


def figures_as_svg(salt: str) -> list[str]:
    """All open figures as SVG, closed afterwards; [] when Matplotlib was never imported."""
    if "matplotlib.pyplot" not in sys.modules:
        return []
    pyplot = sys.modules["matplotlib.pyplot"]
    sys.modules["matplotlib"].rcParams["svg.hashsalt"] = salt
    drawings = [_svg(pyplot.figure(number)) for number in pyplot.get_fignums()]
    pyplot.close("all")
    return drawings


def _svg(figure) -> str:
    file = io.StringIO()
    figure.savefig(file, format="svg", bbox_inches="tight", metadata=METADATA)
    text = file.getvalue()
    text = GLOBAL_STYLE.sub("", text[text.index("<svg") :])
    text = text.replace("<svg ", '<svg fill="currentColor" stroke-linejoin="round" ', 1)
    text = FONT.sub(r"font-size: \1", BLACK.sub("currentColor", text.replace(*BLUE)))
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def without_pixels(svg: str) -> str:
    """An SVG with each embedded picture replaced by the digest of its pixels: compressors differ between machines, pixels do not."""
    return re.sub(r"data:image/png;base64,([A-Za-z0-9+/=\s]+)", lambda found: f"pixels:{_pixel_digest(found[1])}", svg)


def _pixel_digest(encoded: str) -> str:
    from PIL import Image

    with Image.open(io.BytesIO(base64.b64decode(encoded))) as image:
        return hashlib.sha256(image.convert("RGBA").tobytes()).hexdigest()[:16]
