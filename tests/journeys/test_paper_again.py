"""A patron stands at the desk without a slip, staff press one key, and the kiosk's printer says DUPLICATA."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.printer import PrinterCause
from staffpanel.actions import Stage
from tests.journeys.library import Library, OpenPanel
from tests.journeys.paper import PaperEnd


def is_waited_for(panel: OpenPanel) -> bool:
    """Whether the panel says that the held ticket's slip was asked for."""
    return panel.shown.held is not None and panel.shown.held.reprint_asked_ms is not None


def text(paper: PaperEnd) -> list[str]:
    """What stands on each slip that was cut."""
    return ["\n".join(line.text for line in slip.lines) for slip in paper.slips if slip.is_cut]


def test_staff_have_a_slip_printed_once_more_and_it_says_so(library: Library, paper: PaperEnd) -> None:
    kiosk = library.open_kiosk(library.with_printer())
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause.READY)
    assert kiosk.take_ticket() == "A001"
    kiosk.wait_until(lambda: len(text(paper)) == 1)
    panel.enter(after=Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    panel.press(Qt.Key.Key_I)
    panel.wait_until(lambda: len(text(paper)) == 2 and not is_waited_for(panel))
    first, copy = text(paper)
    assert ("DUPLICATA" in first, "DUPLICATA" in copy) == (False, True)
    assert paper.labels == ["A001", "A001"]


def test_a_slip_asked_for_while_the_printer_is_away_comes_out_when_it_is_back(
    library: Library, paper: PaperEnd
) -> None:
    paper.unplug()
    kiosk = library.open_kiosk(library.with_printer())
    pipe = library.open_pipe()
    pipe.issue()
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause.ABSENT)
    panel.enter(after=Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    panel.wait_until(lambda: bool(panel.shown.printers))
    panel.press(Qt.Key.Key_I)
    panel.wait_until(lambda: is_waited_for(panel))
    paper.plug()
    panel.wait_until(lambda: not is_waited_for(panel))
    [only] = text(paper)
    assert "DUPLICATA" in only


def test_what_follows_waits_for_its_printer_and_the_desk_reads_so_until_it_is_out(
    library: Library, paper: PaperEnd
) -> None:
    paper.unplug()
    kiosk = library.open_kiosk(library.with_printer())
    pipe = library.open_pipe()
    pipe.issue()
    panel = library.open_panel("1", "MB")
    kiosk.wait_until_printer_is(PrinterCause.ABSENT)
    panel.enter(after=Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    assert pipe.ask("finish", desk="1", outcome="on_hold_placed", slip=True)["ok"]
    bar = panel.window.work_page.stage.prompt
    waits = "Le billet «\u00a0Pour la suite\u00a0» de A001 attend à la borne\u00a0: "
    panel.wait_until(lambda: bar.isVisible() and bar.sentence.startswith(waits))
    paper.plug()
    panel.wait_until(lambda: len(text(paper)) == 1 and not bar.isVisible())
    assert "DUPLICATA" not in text(paper)[0]
    panel.wait_until(lambda: pipe.ask("printers")["next_steps"] == [])
