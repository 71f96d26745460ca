"""A library looks at everything the public will see, before anybody sees it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.preview_page import preview_page
from app.previews import planned
from app.screen_previews import Picture, arrows, desk_names
from app.settings import Settings
from app.settings_of_machines import BoardSettings
from board.ports import Arrow
from board.showroom import EXAMPLE_DESK, EXAMPLE_NAMES


def screens(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "screens", str(folder), *words]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )


@pytest.mark.timeout(180)
def test_every_picture_of_the_page_is_there_and_has_its_size(tmp_path: Path) -> None:
    done = screens(tmp_path / "all", "--size", "640x400", "--set", "library.name=Bibliothèque <des Érables>")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "all" / "index.html").read_text(encoding="utf-8")
    files = sorted((tmp_path / "all").glob("*.png"))
    assert len(files) == planned(Settings(), [(640, 400)])
    assert f"{len(files)} pictures" in done.stdout
    assert all(f'src="{file.name}"' in page for file in files)
    assert "Bibliothèque &lt;des Érables&gt;" in page
    for file in files:
        with Image.open(file) as picture:
            if not file.name.startswith("slip"):
                assert picture.size == (640, 400), file.name
            # Something is drawn on it.
            assert len(picture.convert("L").getcolors(256) or ()) > 2, file.name


def test_only_what_is_asked_for_is_drawn(tmp_path: Path) -> None:
    done = screens(tmp_path, "--size", "640x400", "--only", "board", "--only", "slip")
    assert done.returncode == 0, done.stderr
    kinds = {file.name.split("-")[0] for file in tmp_path.glob("*.png")}
    assert kinds == {"board", "slip"}
    count = planned(Settings(), [(640, 400)], ["board", "slip"])
    assert f"{count} pictures" in done.stdout
    assert len(list(tmp_path.glob("*.png"))) == count


def test_a_size_that_is_none_is_told(tmp_path: Path) -> None:
    done = screens(tmp_path, "--size", "wide")
    assert done.returncode == 2
    assert "write it as 1280x800" in done.stderr


def test_the_page_speaks_the_language_of_the_library() -> None:
    names = {"fr": "accueil", "en": "welcome"}
    picture = Picture("kiosk", "contrast", "fr", "1280x800", names, "one.png")
    assert "Écran d’accueil, 1280 × 800, français, contraste élevé" in preview_page("B", [picture], "fr")
    assert "Entrance screen, 1280 × 800, French, high contrast" in preview_page("B", [picture], "en")
    assert ">Accueil<" in preview_page("B", [picture], "fr")


def test_a_desk_with_a_name_is_drawn_also_for_a_library_that_names_none() -> None:
    assert desk_names(Settings()) == {EXAMPLE_DESK: EXAMPLE_NAMES}
    assert arrows(Settings()) == {}


def test_the_example_has_the_name_and_the_arrow_of_a_desk_of_the_library() -> None:
    own = {"2": {"fr": "Accueil"}, "3": {"fr": "Archives"}}
    board = BoardSettings(desk_names=own, arrows={"2": "left", "3": "up"})
    settings = Settings(board=board)
    assert desk_names(settings) == {**own, EXAMPLE_DESK: {"fr": "Accueil"}}
    assert arrows(settings) == {"2": Arrow.LEFT, "3": Arrow.UP, EXAMPLE_DESK: Arrow.LEFT}
