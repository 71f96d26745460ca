"""``votre-tour printer status``: how the printer is, in one line; from the kiosk's word while it holds it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance
from app.printer_advice import is_out_of_reach, what_to_do
from app.printer_causes import ExpectedBy, facts_in_words, state_in_words, to_do_about
from app.printer_line import way_to
from app.printer_opening import check_usable, kiosk_is_running
from app.settings import Settings
from app.terminal_words import decimal, marked, tr
from app.wiring import desk_opener
from desk.printer import KIOSK, PrinterCause, PrinterReport
from hardware.device_names import read_device
from hardware.link import PrinterLink
from hardware.status import PrinterStatus

Say = Callable[[str], None]
# A printer that answers has done so by then, one that fell silent is known to be mute, and noise to stay.
_SETTLED_AFTER_S = 3.5
_LOOK_EVERY_S = 0.05
_LOOK_AT_STORE_EVERY_S = 0.5
_KIOSK = marked("kiosk")


def show_status(settings: Settings, say: Say, *, is_watched: bool, is_spare: bool = False) -> int:
    """Say how the printer is; with ``is_watched`` at each change, until the person breaks it off.

    Args:
        settings: With the printer.
        say: Takes each line.
        is_watched: Whether to go on.
        is_spare: Whether it is another printer than the kiosk's.

    Returns:
        Exit status: 0 when it prints, 1 when it does not; of the last line.

    Raises:
        CannotUsePrinter: There is no printer to ask.
    """
    if not is_spare and kiosk_is_running(settings):
        return _tell_all(_kiosk_lines(settings), say, is_watched=is_watched)
    check_usable(settings, is_spare=is_spare)
    with _linked(settings) as link:
        return _tell_all(_link_lines(settings, link), say, is_watched=is_watched)


Line = tuple[str, bool]


def _tell_all(lines: Iterator[Line], say: Say, *, is_watched: bool) -> int:
    is_well = False
    try:
        for line in lines:
            words, is_well = line
            say(words)
            if not is_watched:
                break
    except KeyboardInterrupt:
        pass  # the way to end a watch
    return 0 if is_well else 1


@contextmanager
def _linked(settings: Settings) -> Iterator[PrinterLink]:
    acquaintance = Acquaintance(settings, SystemClock(settings.library.time_zone))
    link = PrinterLink(
        way_to(settings.printer),
        can=acquaintance.profile.can,
        on_answer=acquaintance.note_answer,
        is_wire_logged=settings.log.wire,
    )
    link.start()
    try:
        yield link
    finally:
        link.stop()


def _link_lines(settings: Settings, link: PrinterLink) -> Iterator[Line]:
    """A line as soon as the status is sure, then one at each change."""
    device = read_device(settings.printer.device)
    begun_s = time.monotonic()
    while not _is_settled(link.status, time.monotonic() - begun_s):
        time.sleep(_LOOK_EVERY_S)
    clock = SystemClock(settings.library.time_zone)
    told = None
    while True:
        status = link.status
        if told is None or (status.cause, status.facts) != (told.cause, told.facts):
            told = status
            since_ms = clock.now_ms() - round((time.monotonic() - status.since_s) * 1000)
            expected_by = Acquaintance(settings, clock).expected_by  # it may have answered just now
            to_do = _of_link(settings, status, what_to_do(device, status, expected_by))
            yield _line(status, _time_of_day(clock, since_ms), to_do), status.cause.is_well
        time.sleep(_LOOK_EVERY_S)


def _is_settled(status: PrinterStatus, for_s: float) -> bool:
    if status.cause is PrinterCause.ABSENT:
        return is_out_of_reach(status, for_s)
    facts = status.facts
    is_whole = None not in {facts.is_cover_open, facts.is_paper_out, facts.is_cutter_stuck}
    is_heard = is_whole and status.cause is not PrinterCause.OFFLINE
    return is_out_of_reach(status, for_s) or is_heard or for_s > _SETTLED_AFTER_S


def _line(status: PrinterStatus, since: str, to_do: str) -> str:
    state, age_s = state_in_words(status.cause), status.age_s(time.monotonic())
    if age_s is None:
        line = tr("{state} since {time}", state=state, time=since)
    else:
        words = decimal(age_s, 1)
        line = tr("{state} since {time}, heard {age} s ago", state=state, time=since, age=words)
    return "; ".join(part for part in (line, facts_in_words(status.facts), to_do) if part)


def _of_link(settings: Settings, status: PrinterStatus, to_do: str) -> str:
    """What to do, by what else this machine knows."""
    if status.cause is PrinterCause.BUSY and kiosk_is_running(settings):
        return tr("{to_do}; without a device on the command line its word is told", to_do=to_do)
    if status.cause is PrinterCause.READY and not status.answers:
        return tr(
            "its port takes bytes and it says nothing understood: it cannot, is off, or has another speed; "
            "nobody can know whether its slips come out until it has answered once"
        )
    return to_do


def _kiosk_lines(settings: Settings) -> Iterator[Line]:
    """What the running kiosk has said last, and each change of it."""
    clock = SystemClock(settings.library.time_zone)
    opened = desk_opener(settings, clock, "printer-status")()
    told: tuple[PrinterReport, ...] | None = None
    try:
        while True:
            reports = tuple(opened.desk.view().printers.values())
            if reports != told:
                told = reports
                yield _reported(reports, clock, Acquaintance(settings, clock).expected_by)
            time.sleep(_LOOK_AT_STORE_EVERY_S)
    finally:
        opened.store.close()


def _reported(reports: tuple[PrinterReport, ...], clock: SystemClock, expected_by: ExpectedBy | None) -> Line:
    if not reports:
        return tr("a kiosk is running and has not said yet how its printer is"), False
    words = "\n".join(
        tr(
            "{place}: {state} since {time}, says the kiosk; %n slips not known to be printed; {to_do}",
            "",
            len(report.to_check),
            place=tr(_KIOSK) if report.place == KIOSK else report.place,
            state=state_in_words(report.cause),
            time=_time_of_day(clock, report.since_ms),
            to_do=_to_do(report, expected_by),
        )
        for report in reports
    )
    return words, all(report.cause.is_well for report in reports)


def _to_do(report: PrinterReport, expected_by: ExpectedBy | None) -> str:
    if report.cause is not PrinterCause.READY:
        return to_do_about(report.cause, expected_by if report.place == KIOSK else None)
    parts = []
    if expected_by is None and report.place == KIOSK:
        parts.append(
            tr(
                "it has not said a word here yet, as one that only listens: nobody can know whether its "
                "slips come out"
            )
        )
    if report.to_check:
        parts.append(tr("look for them on paper: the panel has the list"))
    return "; ".join(parts) or to_do_about(report.cause)


def _time_of_day(clock: SystemClock, at_ms: int) -> str:
    return clock.local(at_ms).strftime("%H:%M:%S")
