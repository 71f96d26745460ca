"""The settings offer exactly the lines and papers that the hardware knows."""

from __future__ import annotations

from typing import Any, get_args

from app.settings_keys import types_of
from app.settings_of_machines import PrinterSettings
from hardware.profiles import GENERIC_BY_PAPER
from hardware.serial_line import BAUD_RATES, FlowControl, SerialLine


def offered(key: str) -> set[Any]:
    annotated = types_of(PrinterSettings)[key]
    return set(get_args(get_args(annotated)[0]))


def test_speeds_flow_controls_and_papers_are_those_of_the_hardware() -> None:
    assert offered("baud") == set(BAUD_RATES)
    assert offered("flow_control") == set(FlowControl)
    assert offered("paper_mm") == set(GENERIC_BY_PAPER)


def test_the_usual_line_is_the_same_in_both_rooms() -> None:
    usual = PrinterSettings()
    assert SerialLine() == SerialLine(usual.baud, FlowControl(usual.flow_control))
    assert usual.paper_mm == next(iter(GENERIC_BY_PAPER))
