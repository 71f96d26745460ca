"""Lines that follow from the words of a text fall where Qt lets them fall."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from ui import fonts
from ui.translation import CATALOGUE_FOLDER
from ui.words import EM_PX, has_arabic, layout, words

# What the makers of the typefaces let a last letter lean out of its line, at most, in units.
LEAN = 60


@pytest.fixture(autouse=True)
def letters(qtbot: QtBot) -> None:
    fonts.load_fonts()
    fonts.load_script_fonts(["ar"])


def sentences(language: str) -> list[str]:
    """What the public reads in a language, on kiosk and board."""
    found = [
        each.text
        for of in ("kiosk", "board")
        for each in ET.parse(CATALOGUE_FOLDER / f"{of}_{language}.ts").iter()  # noqa: S314 - our own files
        if each.tag in {"translation", "numerusform"} and each.text and "\n" not in each.text
    ]
    return sorted({each for each in found if " " in each})


def as_qt_breaks_them(text: str, weight: int, width_px: float) -> list[float]:
    """How far each line reaches; of a last letter that leans out, only where that may decide."""
    laid_out, widths = layout(text, weight, EM_PX), []
    laid_out.beginLayout()
    while (line := laid_out.createLine()).isValid():
        line.setLineWidth(width_px)
        widths.append(line.naturalTextWidth())
    laid_out.endLayout()
    return widths


@pytest.mark.parametrize("language", ["fr_CA", "en", "es", "ar"])
@pytest.mark.parametrize("weight", [400, 700])
def test_every_sentence_of_the_public_breaks_as_its_words_tell(language: str, weight: int) -> None:
    known = sentences(language)
    assert len(known) > 100
    assert any(map(has_arabic, known)) == (language == "ar")
    for text in known:
        found = words(fonts.loaded(), text, weight)
        for width_px in (found.whole() / part for part in (0.9, 1.0, 1.7, 2.3, 3.1, 7.9)):
            reckoned, seen = found.line_widths(width_px), as_qt_breaks_them(text, weight, width_px)
            assert len(reckoned) == len(seen), (text, width_px)
            leans = [more - less for more, less in zip(reckoned, seen, strict=True)]
            assert 0 <= min(leans) <= max(leans) <= LEAN, (text, width_px, leans)


@pytest.mark.parametrize("text", ["", "Bonjour!", "Un  bref\u00a0récit", " au début", "porte-clé"])
def test_white_and_hyphens_count_where_they_stand(text: str) -> None:
    found = words(fonts.loaded(), text, 400)
    assert found.line_widths(1e5) == pytest.approx(as_qt_breaks_them(text, 400, 1e5), abs=LEAN)
    assert len(found.line_widths(1.0)) == len(as_qt_breaks_them(text, 400, 1.0))


@pytest.mark.parametrize(
    "text",
    [
        "Prêt \U0001f4da de livres \U0001f600\U0001f600 et de films",
        "Prêt\u2003et\u2003retour de\u2009documents",
        "Prêt\u3000et\u3000retour",
        "图书借阅与归还 服务台\u3000请稍候谢谢",
        "a\u200b\u200bb\u2009\u200bc\u200bd e",
    ],
)
@pytest.mark.parametrize("weight", [400, 700])
def test_white_of_any_kind_behind_letters_of_any_typeface_is_as_wide_as_qt_has_it(
    text: str, weight: int
) -> None:
    found = words(fonts.loaded(), text, weight)
    for part in range(10, 110):
        width_px = found.whole() * part / 100
        assert found.line_widths(width_px) == pytest.approx(
            as_qt_breaks_them(text, weight, width_px), abs=LEAN
        )


def test_what_was_found_once_is_not_laid_out_again() -> None:
    text = "Vous hésitez? Touchez le choix qui convient le mieux."
    first, found = words(fonts.loaded(), text, 400), words.cache_info()
    assert words(fonts.loaded(), text, 400) is first
    assert words.cache_info().misses == found.misses
