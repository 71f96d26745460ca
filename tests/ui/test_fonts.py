"""The typeface and the pictograms are really there, and its weights are real weights."""

from __future__ import annotations

import subprocess
import sys

import pytest
from fonticon_mdi7 import MDI7  # type: ignore[import-untyped]
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from ui import fonts, tokens
from ui.pictograms import (
    NEUTRAL,
    UnknownPictogram,
    glyph,
    glyph_or_neutral,
    is_directed,
    is_pictogram,
    pictogram_names,
)


def test_both_families_load(qtbot: QtBot) -> None:
    assert fonts.load_fonts() == (fonts.FAMILY, fonts.PICTOGRAM_FAMILY)


def test_a_heavier_weight_is_another_drawing_and_not_a_smeared_one(qtbot: QtBot) -> None:
    fonts.load_fonts()
    widths = [
        QFontMetricsF(fonts.font(100, weight)).horizontalAdvance("Votre tour")
        for weight in (tokens.WEIGHT_TEXT, tokens.WEIGHT_STRONG, tokens.WEIGHT_HEAVY)
    ]
    assert widths[0] * 1.02 < widths[1] < widths[2] / 1.01


def test_capitals_have_the_height_the_tokens_tell(qtbot: QtBot) -> None:
    fonts.load_fonts()
    capital = QFontMetricsF(fonts.font(1000)).capHeight()
    assert capital / 1000 == pytest.approx(tokens.CAPITAL_HEIGHT_EM, abs=0.002)


@pytest.mark.parametrize("text", ["éàçœŒÉ«»’\u00a0–", "A0123456789"])
def test_the_typeface_has_every_french_character(qtbot: QtBot, text: str) -> None:
    fonts.load_fonts()
    metrics = QFontMetricsF(fonts.font(20))
    assert [character for character in text if not metrics.inFontUcs4(ord(character))] == []


def test_a_pictogram_is_found_by_either_spelling_and_drawn_by_its_font(qtbot: QtBot) -> None:
    fonts.load_fonts()
    assert glyph("book-search-outline") == glyph("book_search_outline")
    assert QFontMetricsF(fonts.pictogram_font(20)).inFontUcs4(ord(glyph("book_search_outline")))


@pytest.mark.parametrize("name", [" ", "no_such_thing", "__font_file__", "mro"])
def test_an_unknown_pictogram_is_refused(name: str) -> None:
    assert not is_pictogram(name)
    with pytest.raises(UnknownPictogram, match=name):
        glyph(name)
    assert glyph_or_neutral(name) == glyph(NEUTRAL)


def test_every_pictogram_of_the_package_is_found_without_loading_it_and_no_other() -> None:
    of_package = {
        name: spelt.removeprefix("mdi7.")
        for name, spelt in vars(MDI7).items()
        if isinstance(spelt, str) and not name.startswith("__")
    }
    assert {name: glyph(name) for name in pictogram_names()} == of_package


def test_a_pictogram_that_is_drawn_with_every_picture_is_looked_for_once() -> None:
    glyph("tune_variant")
    looks = glyph.cache_info().misses
    assert glyph("tune_variant") == glyph_or_neutral("tune_variant")
    assert glyph.cache_info().misses == looks


def test_a_pictogram_with_a_left_and_a_right_leads_to_one_of_them() -> None:
    directed = ("book_arrow_right_outline", "book_arrow_left_outline", "account-arrow-left")
    assert all(is_directed(glyph(name)) for name in directed)
    others = ("arrow_left", "arrow_right", "clock_end", "copyright", "monitor", "refresh", "arrow_down_bold")
    assert not any(is_directed(glyph(name)) for name in others)


def test_a_known_pictogram_is_never_replaced() -> None:
    assert glyph_or_neutral("monitor") == glyph("monitor") != glyph(NEUTRAL)


def test_a_missing_font_package_is_named() -> None:
    with pytest.raises(fonts.FontMissing, match=r"^the font package fontpkg_nothing is not installed$"):
        fonts.font_path("fontpkg_nothing", "files/Nothing.ttf")
    with pytest.raises(
        fonts.FontMissing, match=r"^the font package fontpkg_noto_sans lacks its file files/Nothing\.ttf$"
    ):
        fonts.font_path("fontpkg_noto_sans", "files/Nothing.ttf")


DRAWN = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from ui import fonts
from ui.pictograms import glyph
application = QGuiApplication(["test", "-platform", "offscreen"])
fonts.load_fonts()
for weight in range(100, 900, 200):
    picture = QImage(200, 60, QImage.Format.Format_RGB32)
    blank = picture.copy()
    drawn = (fonts.font(40, weight), "Votre"), (fonts.pictogram_font(40), glyph("book-search-outline"))
    for font, text in drawn:
        with QPainter(picture) as painter:
            painter.setFont(font)
            painter.drawText(10, 50, text)
        assert picture != blank, text
        blank = picture.copy()
maps = open("/proc/self/maps", encoding="utf-8").read()
assert "libQt6Gui" in maps
sys.exit([each.name for each in fonts.font_files() if each.name in maps] or 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="maps are read from /proc")
def test_the_file_of_a_typeface_is_read_once_for_all_its_weights() -> None:
    drawn = subprocess.run([sys.executable, "-c", DRAWN], capture_output=True, text=True)
    assert (drawn.returncode, drawn.stderr) == (0, "")


def test_a_measure_asks_at_once_which_typefaces_there_are_and_hears_of_each_that_is_loaded_since() -> None:
    program = """
from PySide6.QtGui import QGuiApplication
from ui import fonts
application = QGuiApplication([])
seen = [fonts.loaded()]
fonts.load_fonts()
seen.append(fonts.loaded())
fonts.load_script_fonts(["ar"])
seen.append(fonts.loaded())
assert len(set(seen)) == 3, seen
counted = fonts.loaded.cache_info().misses
fonts.load_fonts(), fonts.load_script_fonts(["ar"])
assert fonts.loaded() == seen[-1] and fonts.loaded.cache_info().misses == counted
"""
    subprocess.run([sys.executable, "-c", program], check=True)
