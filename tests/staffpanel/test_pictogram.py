"""Pictograms in the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from staffpanel.pictogram import draw_pictogram
from ui.fonts import load_fonts


@pytest.mark.parametrize(("height", "is_drawn"), [(20.0, True), (0.0, False), (-2.0, False)])
def test_a_row_that_has_no_height_yet_draws_nothing_and_warns_of_nothing(
    qtbot: QtBot, height: float, is_drawn: bool
) -> None:
    load_fonts()
    picture = QImage(24, 24, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    blank = picture.copy()
    painter = QPainter(picture)
    draw_pictogram(painter, "printer_outline", QRectF(2, 2, 20, height), QColor("black"))
    painter.end()
    assert (picture != blank) is is_drawn
