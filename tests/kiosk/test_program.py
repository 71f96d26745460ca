"""A kiosk that cannot be loaded says so in one sentence, and its log says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.program import KioskBroken, made_window


@pytest.mark.qt_log_ignore("Main.qml", "failed to load component")
@pytest.mark.parametrize("qml", ["import QtQuick\nItem { width: }", None], ids=["broken", "missing"])
def test_a_screen_that_cannot_be_loaded_is_told_in_plain_words(
    qtbot: QtBot, tmp_path: Path, qml: str | None
) -> None:
    path = tmp_path / "Main.qml"
    if qml is not None:
        path.write_text(qml, encoding="utf-8")
    engine = QQmlApplicationEngine()
    with pytest.raises(KioskBroken) as told:
        made_window(engine, path, {})
    assert str(told.value) == "the entrance screen cannot be loaded; its log file tells why"
    delete(engine)
