"""What QML tells of a screen is what its plan asks for, name by name, and it reads all that it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path
from typing import get_type_hints

import pytest
from pytestqt.qtbot import QtBot

import kiosk
from kiosk.list_plan import ListPlan, ListRoom, list_plan
from kiosk.theme import Theme, field_of, key_of
from kiosk.welcome_plan import WelcomePlan, WelcomeRoom
from tests.kiosk.test_giving_way import LIST
from ui import fonts

QML = Path(kiosk.__file__).parent / "qml"
SCREENS = [("WelcomeScreen", "welcomePlan", WelcomeRoom), ("ServicesScreen", "listPlan", ListRoom)]


@pytest.mark.parametrize(("screen", "slot", "room"), SCREENS)
def test_a_screen_tells_all_that_its_plan_asks_for_and_nothing_else(
    screen: str, slot: str, room: type[WelcomeRoom | ListRoom]
) -> None:
    told = re.findall(rf"Theme\.{slot}\(\{{(.*?)\}}\)", (QML / f"{screen}.qml").read_text(), re.DOTALL)
    assert len(told) == 1
    keys = re.findall(r"^ +(\w+):", told[0], re.MULTILINE)
    assert sorted(map(field_of, keys)) == sorted(each.name for each in fields(room))


def test_a_screen_reads_every_figure_of_its_plan_and_nothing_else() -> None:
    for screen, plan in (("WelcomeScreen", WelcomePlan), ("ServicesScreen", ListPlan)):
        read = re.findall(r"\bplan\.([\w.]+)", (QML / f"{screen}.qml").read_text())
        assert {each.split("[")[0] for each in read} == set(figures_of(plan))


def figures_of(plan: type) -> Iterator[str]:
    """What QML may read of a plan, such as ``sizes.namePx``."""
    kinds = get_type_hints(plan)
    for each in fields(plan):
        inside = fields(kinds[each.name]) if is_dataclass(kinds[each.name]) else ()
        yield from (f"{key_of(each.name)}.{key_of(part.name)}" for part in inside)
        if not inside:
            yield key_of(each.name)


def test_a_plan_is_told_to_qml_by_its_names(qtbot: QtBot) -> None:
    fonts.load_fonts()
    told = Theme().listPlan({key_of(field): value for field, value in asdict(LIST).items()})
    plan = list_plan(LIST)
    assert (told["sizes"]["namePx"], told["ease"]) == (plan.sizes.name_px, plan.ease)
    assert told["nameWidthsPx"] == list(plan.name_widths_px)


def test_a_name_of_qml_is_told_with_its_unit() -> None:
    assert (field_of("names"), field_of("heightPx")) == ("names", "height_px")
    assert (key_of("names"), key_of("height_px")) == ("names", "heightPx")
