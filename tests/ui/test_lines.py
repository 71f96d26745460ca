"""Lines of about one length: as few as the width allows, and no word alone in the last."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from ui import fonts
from ui.lines import balanced_width, ink_px, line_count, line_height_px, whole_width_px
from ui.words import has_arabic

HESITATING = "Vous hésitez? Touchez ce qui s’en rapproche le plus; nous verrons ensemble au comptoir."
BUSY_ARABIC = "وُزّعت أرقام كثيرة قبل قليل؛ ستتوفّر أرقام أخرى بعد بضع دقائق. إن كان طلبكم لا ينتظر، فتفضّلوا"


@pytest.fixture(autouse=True)
def letters(qtbot: QtBot) -> None:
    fonts.load_fonts()
    fonts.load_script_fonts(["ar"])


def lines_in(text: str, width_px: float, size_px: int = 32, weight: int = 400) -> list[str]:
    """The lines as they fall, white left out."""
    layout, fallen = QTextLayout(text.replace("\n", "\u2028"), fonts.font(size_px, weight)), []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        fallen.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return fallen


def test_a_word_that_stood_alone_gets_company() -> None:
    title = "Petite pause des numéros"
    alone = next(width for width in range(900, 0, -1) if lines_in(title, width)[1:] == ["numéros"])
    assert lines_in(title, balanced_width(title, 32, 400, alone - 2)) == ["Petite pause", "des numéros"]


@pytest.mark.parametrize("text", [HESITATING, BUSY_ARABIC, f"Nous fermons à 17 h.\n{HESITATING}"])
@pytest.mark.parametrize("width_px", [280.0, 433.5, 700.0, 1100.0])
def test_lines_stay_as_many_and_would_be_more_in_less(text: str, width_px: float) -> None:
    width = balanced_width(text, 32, 400, width_px)
    # The last letter of an Arabic line may reach beyond it, by an eighth of its size at most.
    lines = len(lines_in(text, width_px - (4 if text is BUSY_ARABIC else 0)))
    assert width <= width_px
    assert len(lines_in(text, width)) == lines
    assert len(lines_in(text, width - 12)) > lines


def test_heavier_and_larger_letters_need_more() -> None:
    width = balanced_width(HESITATING, 32, 400, 600)
    assert width < balanced_width(HESITATING, 32, 750, 620)
    assert width < balanced_width(HESITATING, 34, 400, 620)


@pytest.mark.parametrize("text", ["", "Bonjour!", "Bonjour!\nBienvenue."])
def test_what_breaks_nowhere_keeps_its_width(text: str) -> None:
    assert balanced_width(text, 32, 400, 600.5) == 600.5


def test_a_word_wider_than_its_place_is_not_made_to_break() -> None:
    assert balanced_width("Anticonstitutionnellement vôtre", 32, 400, 150) == 150


@pytest.mark.parametrize("width_px", [0.0, -3.0])
def test_a_place_that_is_not_laid_out_yet_is_left_alone(width_px: float) -> None:
    assert balanced_width(HESITATING, 32, 400, width_px) == width_px


def test_an_arabic_line_whose_last_letter_leans_out_of_it_stays_one() -> None:
    text = "نغلق في الساعة\u00a020:00، ونوزّع الأرقام حتّى الساعة\u00a019:45. أهلًا بكم حتّى ذلك\u00a0الحين."  # noqa: RUF001 - Arabic
    for size_px in range(30, 50):
        width_px = balanced_width(text, size_px, 400, 990)
        assert len(lines_in(text, width_px, size_px)) == len(lines_in(text, 990, size_px))


def as_qt_lays_it_out(text: str, size_px: int, weight: int) -> tuple[float, float]:
    """How high a line of this very size is, and how far its last letter is from its first."""
    family = fonts.ARABIC_FAMILY if has_arabic(text) else fonts.FAMILY
    layout, option = QTextLayout(text, fonts.font(size_px, weight, family)), QTextOption()
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return line.height(), abs(line.cursorToX(len(text))[0] - line.cursorToX(0)[0])  # type: ignore[index]


@pytest.mark.parametrize("weight", [400, 600, 750])
@pytest.mark.parametrize("text", [HESITATING, BUSY_ARABIC])
def test_letters_of_every_size_are_as_high_and_never_wider_than_measured(text: str, weight: int) -> None:
    for size_px in range(7, 160):
        height_px, width_px = as_qt_lays_it_out(text, size_px, weight)
        assert line_height_px(size_px, weight, is_arabic=has_arabic(text)) == height_px, size_px
        # Each letter is cut to a 64th of a pixel.
        assert -0.25 <= whole_width_px(text, size_px, weight) - width_px <= 0.25 + len(text) / 64, size_px


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("text", ["Comptoir · Desk", "Prêter", "Un bref", "Rest a bit, from\nnow to 8"])
def test_a_line_whose_last_letter_leans_out_of_it_is_never_counted_where_it_breaks(
    text: str, weight: int
) -> None:
    paragraphs = text.split("\n")
    for size_px in range(12, 100):
        whole_px = max(whole_width_px(each, size_px, weight) for each in paragraphs)
        for tenths in range(-20, 21):
            width_px = whole_px + tenths / 10
            lines = sum(len(lines_in(each, width_px, size_px, weight)) for each in paragraphs)
            assert (line_count(text, size_px, weight, width_px) or 9) >= lines, (size_px, tenths)


BRIEF = "Le bref récit d’un chef sourd, et du serf neuf qui dort sur le toit d’un bœuf"


@pytest.mark.parametrize("text", [HESITATING, BRIEF])
def test_lines_are_no_more_than_counted_whatever_letter_they_end_with(text: str) -> None:
    for size_px in (13, 16, 20, 31):
        for width_px in range(200, 700, 2):
            width = balanced_width(text, size_px, 400, width_px)
            counted = line_count(text, size_px, 400, width_px) or 0
            assert len(lines_in(text, width, size_px)) <= counted, (size_px, width_px)


@pytest.mark.parametrize("size_px", range(20, 60, 3))
def test_a_text_that_is_a_little_too_long_for_one_line_leaves_no_word_alone(size_px: int) -> None:
    offer = "Vous préférez nous parler? Bienvenue au comptoir."
    _, whole_px = as_qt_lays_it_out(offer, size_px, 400)
    for beyond_px in (1.1, 1.3, 1.5, 1.7):
        assert balanced_width(offer, size_px, 400, whole_px - beyond_px) < 0.9 * whole_px
    assert balanced_width(offer, size_px, 400, whole_px + 0.1) == whole_px + 0.1


MEASURED_IN_MANY_SIZES = """
from PySide6.QtGui import QGuiApplication
from tests.kiosk.memory import memory_mb
from ui import fonts
from ui.lines import balanced_width, ink_px, line_height_px
application = QGuiApplication([])
fonts.load_fonts()
def measure(size_px):
    balanced_width("Vous hésitez? Touchez ce qui s’en rapproche le plus.", size_px, 700, 20.0 * size_px)
    ink_px("Vous hésitez?", size_px, 700)
    line_height_px(size_px, 700)
measure(20)
before_mb = memory_mb()
for size_px in range(21, 221):
    measure(size_px)
print(memory_mb() - before_mb)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_sizes_that_are_only_measured_take_no_memory() -> None:
    program = subprocess.run(
        [sys.executable, "-c", MEASURED_IN_MANY_SIZES],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    # Two hundred sizes that Qt has met take 5 MiB.
    assert float(program.stdout) < 1.0


MEASURED_EARLY = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from ui import fonts
from ui.lines import balanced_width, line_count, line_height_px, whole_width_px
def measured():
    texts = {texts!r}
    found = [measure(each, 32, 400, 433.5) for measure in (balanced_width, line_count) for each in texts]
    found += [whole_width_px(each, 32, 400) for each in texts]
    return found + [line_height_px(32, 400, is_arabic=each) for each in (False, True)]
{early}
fonts.load_fonts()
{early}
fonts.load_script_fonts(["ar"])
print(measured())
"""


def test_what_was_measured_before_a_typeface_was_there_is_measured_anew() -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", MEASURED_EARLY.format(texts=[HESITATING, BUSY_ARABIC], early=early)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for early in ("", "measured()")
    ]
    assert told[0] == told[1] != ""


def test_marks_and_tails_count_as_reach_of_letters() -> None:
    plain, marked = (ink_px(letter, 32, 600)[0] for letter in ("\u0627", "\u0623"))
    assert marked > 1.2 * plain
    assert ink_px("É", 32, 600)[0] > 1.2 * ink_px("E", 32, 600)[0]
    assert ink_px("g", 32, 600)[1] > 5 > ink_px("E", 32, 600)[1]
