"""The theme tells QML what became different, and nothing else: all that reads it is drawn anew."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.theme import Theme

USUAL = {"is_high_contrast": False, "is_larger": False, "is_night": False}


@pytest.mark.parametrize(
    ("aids", "told"),
    [
        ({}, []),
        ({"is_high_contrast": True}, ["colours"]),
        ({"is_night": True}, ["colours"]),
        ({"is_larger": True}, ["sizes"]),
        ({"is_high_contrast": True, "is_larger": True}, ["colours", "sizes"]),
    ],
)
def test_a_look_tells_of_colours_and_of_letters_only_where_they_differ(
    qtbot: QtBot, aids: dict[str, bool], told: list[str]
) -> None:
    theme = Theme()
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append("colours"))
    theme.sizesChanged.connect(lambda: heard.append("sizes"))
    theme.adapt(**{**USUAL, **aids})
    assert heard == told
    heard.clear()
    theme.adapt(**{**USUAL, **aids})
    assert heard == []
