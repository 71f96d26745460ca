"""The demonstration: its own places, and the guided tour that is played where there is no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from app.demo_places import with_no_settings, with_own_places
from app.settings_check import made
from app.settings_file import load
from app.settings_text import commented_file
from tests.source import ROOT


@pytest.fixture
def library_database(tmp_path: Path) -> Iterator[Path]:
    """The library's own database, which no demonstration may touch."""
    path = tmp_path / "library.sqlite3"
    path.write_bytes(b"the library's own")
    yield path
    assert path.read_bytes() == b"the library's own"


def tour(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Play it where there is no screen, with a temporary folder of the test's own."""
    (tmp_path / "tmp").mkdir()
    hidden = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "app", "demo", *words],
        cwd=ROOT,
        env={**hidden, "TMPDIR": str(tmp_path / "tmp")},
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )


def colours_of(file: Path) -> int:
    """How many different colours a coarse grid of points has, so that an empty picture is found out."""
    image = QImage(str(file))
    assert not image.isNull(), file
    across, down = range(0, image.width(), 7), range(0, image.height(), 7)
    return len({image.pixel(x, y) for x in across for y in down})


@pytest.mark.soak
@pytest.mark.timeout(180)
def test_without_a_screen_a_tour_is_played_with_one_line_and_one_good_picture_a_step(
    tmp_path: Path, library_database: Path
) -> None:
    output = tmp_path / "pictures" / "of today"
    done = tour(tmp_path, "--database", str(library_database), "--output", str(output))
    assert (done.returncode, done.stderr) == (0, "")
    *steps, last = done.stdout.splitlines()
    named = [step.split()[0] for step in steps]
    assert named == sorted(file.name for file in output.iterdir())
    assert len(named) > 15
    assert all(len(step.split()) > 2 for step in steps)
    assert str(output) in last
    assert {name.split("-")[1] for name in named} == {"kiosk", "panel", "slip"}
    for name in named:
        assert colours_of(output / name) > 1, f"{name} is empty"
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_tour_whose_folder_cannot_be_made_says_so_and_plays_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = tour(tmp_path, "--tour", "--output", str(tmp_path / "file" / "pictures"))
    assert done.returncode == 1
    assert "cannot be made: Not a directory." in done.stderr
    assert done.stdout == ""


def test_the_demonstration_keeps_the_library_s_words_and_has_places_of_its_own(tmp_path: Path) -> None:
    settings = made(
        {
            "library": {"name": "Bibliothèque « L’Îlot »", "languages": ["en"]},
            "store": {"database": "/srv/library.sqlite3"},
            "printer": {"device": "/dev/ttyUSB0", "paper_mm": 58, "baud": 9600, "flow_control": "rts_cts"},
            "log": {"folder": "/srv/logs", "level": "debug"},
        }
    )
    own = with_own_places(settings, tmp_path)
    assert own.library == replace(settings.library, languages=["en", "fr"])
    assert (own.printer.paper_mm, own.printer.baud, own.log.level) == (58, 9600, "debug")
    for place in (own.store.database, own.printer.device, own.log.folder):
        assert Path(place).is_relative_to(tmp_path)
    # The virtual printer's line has no handshake wires.
    assert own.printer.flow_control == "none"
    assert own.kiosk.full_screen is False


def test_variables_of_the_library_do_not_lead_the_demonstration_to_its_database() -> None:
    environment = {"PATH": "/bin", "DISPLAY": ":0", "VOTRE_TOUR_STORE_DATABASE": "/srv/library.sqlite3"}
    assert with_no_settings(environment) == {"PATH": "/bin", "DISPLAY": ":0"}


def test_the_demonstration_offers_no_language_that_a_service_has_no_name_in(tmp_path: Path) -> None:
    toys = {"code": "toys", "kind": "transaction", "series": "J", "names": {"fr": "Jouets"}}
    own = with_own_places(made({"service": [toys]}), tmp_path)
    assert own.library.languages == ["fr"]
    file = tmp_path / "votre-tour.toml"
    file.write_text(commented_file(own), encoding="utf-8")
    assert load(file, {}) == own
