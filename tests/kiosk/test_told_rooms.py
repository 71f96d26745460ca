"""What QML tells of a screen is what its plan asks for, name by name, and it reads all that it answers."""

from __future__ import annotations

import re
from dataclasses import astuple, fields
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.list_plan import ListRoom, list_plan
from kiosk.planned import field_of, figures
from kiosk.welcome_gaps import Gaps
from kiosk.welcome_plan import WelcomeRoom, welcome_plan
from tests.kiosk.test_giving_way import LIST, WELCOME
from ui import fonts

# Figures that stand in the place of one field.
GAPS = {"WelcomeScreen": len(fields(Gaps)) - 1, "ServicesScreen": 0}
QML = Path(kiosk.__file__).parent / "qml"
SCREENS = [("WelcomeScreen", WelcomeRoom), ("ServicesScreen", ListRoom)]


@pytest.mark.parametrize(("screen", "room"), SCREENS)
def test_a_screen_tells_all_that_its_plan_asks_for_and_nothing_else(
    screen: str, room: type[WelcomeRoom | ListRoom]
) -> None:
    told = re.findall(r"\broom: \(\{(.*?)\}\)", (QML / f"{screen}.qml").read_text(), re.DOTALL)
    assert len(told) == 1
    keys = re.findall(r"^ +(\w+):", told[0], re.MULTILINE)
    assert sorted(map(field_of, keys)) == sorted(each.name for each in fields(room))


def test_a_screen_reads_every_figure_of_its_plan(qtbot: QtBot) -> None:
    fonts.load_fonts()
    for screen, plan in (("WelcomeScreen", welcome_plan(WELCOME)), ("ServicesScreen", list_plan(LIST))):
        read = re.findall(r"\bplan\[(\d+)(?: \+ index)?\]", (QML / f"{screen}.qml").read_text())
        assert sorted(map(int, read)) == list(
            range(len(fields(plan)) - 1 + len(fields(plan.sizes)) + GAPS[screen])
        )


def test_the_widths_of_names_are_the_last_figures_of_a_list(qtbot: QtBot) -> None:
    fonts.load_fonts()
    plan = list_plan(LIST)
    told = list(figures(plan))
    assert told[: len(fields(plan.sizes))] == list(astuple(plan.sizes))
    assert told[-len(LIST.names) :] == list(plan.name_widths_px)


def test_a_name_of_qml_is_told_with_its_unit() -> None:
    assert (field_of("names"), field_of("heightPx")) == ("names", "height_px")
