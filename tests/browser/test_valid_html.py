"""The Nu HTML checker, the one behind validator.w3.org, finds no error in any page. It runs on this computer."""
import os
import subprocess
from pathlib import Path

import pytest

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "vnu"
CHECKER = "vnu-jar@26.9.27"


def checker(npm: str) -> Path:
    """The checker, from the npm registry the first time."""
    jar = CACHE / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not jar.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        install = subprocess.run([npm, "install", "--prefix", str(CACHE), "--ignore-scripts", "--no-audit", "--no-fund", CHECKER], capture_output=True, text=True)
        if install.returncode:
            message = f"{CHECKER} could not be installed: {install.stderr.strip()[-300:]}"
            pytest.fail(message, pytrace=False) if os.environ.get("CI") else pytest.skip(message)
    return jar


def test_every_page_is_valid_html(built_site: Path, need):
    java, npm = need("java"), need("npm")
    check = subprocess.run([java, "-Xss2m", "-jar", str(checker(npm)), "--errors-only", "--format", "gnu", "--skip-non-html", str(built_site)],
                           capture_output=True, text=True, encoding="utf-8")
    assert check.returncode == 0, check.stderr
