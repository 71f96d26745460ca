"""Whatever is due, the big action is in sight, and the foot of a narrow panel is one row."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from desk.printer import PrinterCause, PrinterReport
from desk.service_desk import ServiceDesk
from staffpanel.actions import Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch


@pytest.mark.parametrize("size", [(400, 680), (420, 700), (360, 420), (960, 540), (1024, 768)])
def test_the_big_action_is_in_sight_whatever_is_due_and_moves_no_focus(
    at_file: SitDown, branch: Branch, size: tuple[int, int]
) -> None:
    branch.issue("computer", "loan", "document_search", "return")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    maude.window.resize(*size)
    primary = maude.window.work_page.stage.primary
    maude.press(maude.window.footer.phone.key_cap)
    maude.wait_until(lambda: bool(maude.sees.calls))
    maude.wait_until(lambda: is_whole(primary))
    for stage in (Stage.CALLED, Stage.SERVING):
        maude.press("Return")
        maude.wait_for(stage)
        branch.clock.advance(11 * 60)
        maude.look_at_clock()
        assert maude.window.work_page.calls.reminder
        maude.wait_until(lambda: is_whole(primary))
        assert maude.focused is primary
    assert maude.window.size().toTuple() == size


def is_whole(widget: QWidget) -> bool:
    """Whether all of a widget is in sight."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("width", [360, 400, 420])
def test_the_foot_of_a_narrow_panel_is_one_row_and_its_words_are_tips(
    at_file: SitDown, branch: Branch, width: int
) -> None:
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NOBODY)
    report = PrinterReport("kiosk", PrinterCause.READY, branch.clock.now_ms())
    branch.do(partial(ServiceDesk.report_printer, report=report))
    maude.wait_until(lambda: bool(maude.sees.printers))
    maude.window.resize(width, 680)
    footer = maude.window.footer
    buttons = [footer.phone, footer.slips, *footer.sizes.buttons.values()]
    maude.wait_until(lambda: all(each.width() >= each.sizeHint().width() for each in buttons))
    maude.wait_until(lambda: len({middle(each, footer) for each in buttons}) == 1)
    assert all(each.toolTip() and each.toolTip() == each.accessibleName() for each in buttons)


def middle(part: QWidget, whole: QWidget) -> int:
    """How far down the middle of a part stands."""
    return part.mapTo(whole, part.rect().center()).y()
