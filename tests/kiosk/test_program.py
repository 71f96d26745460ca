"""A kiosk that cannot be loaded says so in one sentence, and its log says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.program import KioskBroken, load_screen


@pytest.mark.qt_log_ignore("Main.qml")
@pytest.mark.parametrize("qml", ["import QtQuick\nItem { width: }", None], ids=["broken", "missing"])
def test_a_screen_that_cannot_be_loaded_is_told_in_plain_words(
    qtbot: QtBot, tmp_path: Path, qml: str | None
) -> None:
    path = tmp_path / "Main.qml"
    if qml is not None:
        path.write_text(qml, encoding="utf-8")
    window = QQuickView()
    with pytest.raises(KioskBroken) as told:
        load_screen(window, path)
    assert str(told.value) == "the entrance screen cannot be loaded; its log file tells why"
    delete(window)
