"""At 100 to 200 %, at every usual size, with forty people waiting: each word can be read to its end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREEN = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
# Logical sizes: 1920 x 1080 at 200 % is 960 x 540, at 150 % 1280 x 720, at 125 % 1536 x 864.
CASES = [
    ("1", 1024, 768, "light"),
    ("1", 1280, 800, "dark"),
    ("1", 1920, 1080, "light"),
    ("1.25", 1536, 864, "dark"),
    ("1.25", 1024, 614, "light"),
    ("1.5", 1280, 720, "light"),
    ("2", 960, 540, "dark"),
]


def on_screen(folder: Path, width: int, height: int, factor: float) -> dict[str, str]:
    """The environment of a program on a screen that shows so many logical pixels at this factor."""
    pixels = {"width": round(width * factor), "height": round(height * factor)}
    description = folder / "screen.json"
    description.write_text(json.dumps({"screens": [{**SCREEN, **pixels}]}))
    platform = f"offscreen:configfile={description}"
    return {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": f"{factor:g}"}


@pytest.mark.parametrize(("factor", "width", "height", "theme"), CASES)
def test_every_word_is_read_to_its_end(
    factor: str, width: int, height: int, theme: str, tmp_path: Path
) -> None:
    words = (str(width), str(height), "fr,en", theme)
    done = subprocess.run(
        [sys.executable, "-m", "tests.staffpanel.scaled_panel", *words],
        cwd=ROOT,
        env=on_screen(tmp_path, width, height, float(factor)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert found == [["fr", float(factor), []], ["en", float(factor), []]]
