"""The logo in the settings: an image becomes dots, and what cannot is told with all other mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.logo import HIGHEST_DOTS, LogoUnusable, read_logo
from app.settings_check import SettingsError
from app.settings_file import load
from app.slip_extras import slip_extras
from app.slip_words import SlipExtras
from tests.log_watch import ExpectLog


def image(path: Path, width: int, height: int, mode: str = "L", *, suffix: str = "png") -> Path:
    """A framed cross on white, or on nothing where the mode knows transparency."""
    ground = (255, 255, 255, 0) if mode == "RGBA" else "white"
    drawn = Image.new(mode, (width, height), ground)
    pen = ImageDraw.Draw(drawn)
    pen.rectangle((0, 0, width - 1, height - 1), outline="black", width=2)
    pen.line((0, 0, width - 1, height - 1), fill="black", width=3)
    file = path / f"logo.{suffix}"
    drawn.save(file)
    return file


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "1", "P"])
def test_a_pixel_becomes_a_dot_whatever_the_kind_of_image(tmp_path: Path, mode: str) -> None:
    logo = read_logo(image(tmp_path, 100, 40, mode), 80)
    assert (logo.width, logo.height) == (100, 40)
    assert logo.is_black(0, 0)
    assert logo.is_black(99, 39)
    assert not logo.is_black(60, 10)


def test_white_edges_are_cut_off(tmp_path: Path) -> None:
    drawn = Image.new("L", (300, 100), "white")
    drawn.paste(0, (50, 20, 90, 60))
    drawn.save(tmp_path / "logo.png")
    logo = read_logo(tmp_path / "logo.png", 58)
    assert (logo.width, logo.height) == (40, 40)


def test_pale_is_white_and_dark_is_black(tmp_path: Path) -> None:
    drawn = Image.new("RGB", (20, 10), (255, 240, 180))
    drawn.paste((20, 60, 140), (5, 2, 15, 8))
    drawn.save(tmp_path / "logo.png")
    assert read_logo(tmp_path / "logo.png", 80).width == 10


@pytest.mark.parametrize(
    ("width", "height", "paper_mm"), [(577, 50, 80), (385, 50, 58), (100, HIGHEST_DOTS + 1, 80)]
)
def test_too_large_is_said_with_what_the_paper_takes(
    tmp_path: Path, width: int, height: int, paper_mm: int
) -> None:
    with pytest.raises(LogoUnusable, match=f"not {width} by {height}"):
        read_logo(image(tmp_path, width, height), paper_mm)


def test_mistakes_of_the_slip_are_told_together_with_all_others(tmp_path: Path) -> None:
    (tmp_path / "words.png").write_text("no image", encoding="utf-8")
    file = tmp_path / "votre-tour.toml"
    file.write_text(
        f'[printer]\nbaud = 1\n[slip]\nlogo = "words.png"\nqr_address = "a\tb"\nqr_caption = "{"y" * 49}"\n',
        encoding="utf-8",
    )
    with pytest.raises(SettingsError) as error:
        load(file, {})
    told = {mistake.key: mistake.why for mistake in error.value.mistakes}
    assert set(told) == {"printer.baud", "slip.logo", "slip.qr_address", "slip.qr_caption"}
    assert told["slip.logo"] == "should be an image such as PNG; words.png is none"
    assert told["slip.qr_address"].startswith("should be an address ")


def test_a_logo_that_is_not_there_or_all_white_is_a_mistake(tmp_path: Path) -> None:
    Image.new("L", (50, 50), "white").save(tmp_path / "white.png")
    for name, why in (("white.png", "dark"), ("none.png", "No such file"), (".", "cannot be read")):
        with pytest.raises(SettingsError, match=why):
            load(None, {}, {"slip.logo": str(tmp_path / name)})


@pytest.mark.parametrize("place", ["IHDR", "IDAT"])
def test_a_broken_image_is_a_mistake_wherever_it_is_broken(tmp_path: Path, place: str) -> None:
    file = image(tmp_path, 100, 40)
    data = bytearray(file.read_bytes())
    # The length of a chunk stands in the four bytes before its name: a short one breaks all that follows.
    data[data.index(place.encode()) - 1] = 3
    file.write_bytes(data)
    with pytest.raises(LogoUnusable, match=r"broken|is none"):
        read_logo(file, 80)


def test_the_width_is_that_of_the_paper_in_the_settings(tmp_path: Path) -> None:
    file = image(tmp_path, 400, 40)
    assert load(None, {}, {"slip.logo": str(file)}).slip.logo == str(file)
    with pytest.raises(SettingsError, match="384 by 240"):
        load(None, {}, {"slip.logo": str(file), "printer.paper_mm": "58"})


def test_what_the_settings_add_is_on_the_slip(tmp_path: Path) -> None:
    file = image(tmp_path, 100, 40)
    address = "https://biblio.example.ca/?n={label}"
    extras = slip_extras(load(None, {}, {"slip.logo": str(file), "slip.qr_address": address}))
    assert extras.logo == read_logo(file, 80)
    assert extras.qr_address == address
    assert slip_extras(load(None, {})) == SlipExtras()


def test_a_logo_that_has_gone_since_gives_way_to_the_name(tmp_path: Path, expect_log: ExpectLog) -> None:
    file = image(tmp_path, 100, 40)
    settings = load(None, {}, {"slip.logo": str(file)})
    file.unlink()
    expect_log("app.slip_extras", "slips show the name")
    assert slip_extras(settings).logo is None
