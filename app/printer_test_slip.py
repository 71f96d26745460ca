"""``votre-tour printer test``: a slip with all a slip may hold, printed the way every slip is."""

from __future__ import annotations

import queue
import time
import uuid
from collections.abc import Callable
from dataclasses import replace

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance
from app.printer_advice import is_out_of_reach, what_to_do
from app.printer_causes import state_in_words, to_do_about
from app.printer_line import way_to
from app.printer_opening import check_usable
from app.settings import Settings
from app.terminal_words import decimal, labelled, marked, tr
from desk.printer import PrinterCause
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState
from hardware.blocks import Block, Picture, Space
from hardware.characters import is_printable
from hardware.device_names import read_device
from hardware.encoder import encode_blocks
from hardware.jobs import JobNews
from hardware.journal import MemoryJournal
from hardware.layout import Means, lay_out
from hardware.link import PrinterLink
from hardware.link_limits import LinkLimits
from hardware.profile import PrinterProfile
from hardware.ruler import SCALE, draw_ruler
from hardware.slip import SlipQr, TicketSlip
from hardware.spooler import PrintSpooler, SlipNews
from hardware.text_drawing import TextDrawing
from ui.times import time_of_day

# A slip that is not begun is given up after 10 s, and one on its way ends sooner than this.
_ENDED_WITHIN_S = 60.0
_LOOK_EVERY_S = 0.1
# Time for the port to be opened and for the printer's first answer.
_TOLD_AFTER_S = 1.0
# A printer that is well has got its slip by then, also one that never answers.
_UNDERSTOOD_AFTER_S = 3.0
_LABEL = "A012"
_STATES = {
    SlipState.SENT: marked("Sent"),
    SlipState.STARTED: marked("Started"),
    SlipState.PRINTED: marked("Printed"),
    SlipState.CUT: marked("Cut"),
}
# Every letter with an accent that French has, both quotation marks, and what prices and times need.
ACCENTS = (
    "Dès Noël, où un zéphyr haï me vêt de glaçons würmiens, je dîne d’exquis rôtis de bœuf au kir, "
    "à l’aÿ d’âge mûr, et cætera."
)
SIGNS = "«\u00a014\u00a0h\u00a030\u00a0» – 12,50\u00a0€… ÀÇÉÈÊËÎÏÔŒÙÛÜŸÆ"
CODED = "https://example.org/A012"


def sample_slip(library_name: str, now: str) -> TicketSlip:
    """What the slip says.

    Args:
        library_name: Its first line.
        now: Day and time.
    """
    return TicketSlip(
        library_name=library_name,
        headline="Page d’essai",
        label=_LABEL,
        next_step=ACCENTS,
        notice=SIGNS,
        taken_at=now,
        thanks="Merci de votre patience.",
        language="fr",
        qr=SlipQr(CODED, "Ce code mène à example.org"),
    )


def sample_blocks(
    slip: TicketSlip, profile: PrinterProfile, drawing: TextDrawing | None = None
) -> tuple[Block, ...]:
    """The slip with the ruler above it, where the printer may print pictures."""
    ruler: tuple[Block, ...] = ()
    if profile.can.raster.may_be_there:
        ruler = (Picture(draw_ruler(profile.dots_per_mm), SCALE), Space())
    return (*ruler, *lay_out(slip, Means(profile, drawing)))


def _body(slip: TicketSlip, profile: PrinterProfile) -> bytes:
    """The bytes of the slip. Qt is started only for a name in another script."""
    if is_printable(slip.library_name):
        return encode_blocks(sample_blocks(slip, profile), profile.can, profile.code_page)
    from PySide6.QtGui import QGuiApplication

    from app.text_strips import QtTextDrawing
    from ui.qt_messages import route_qt_messages

    if QGuiApplication.instance() is None:
        route_qt_messages()
    application = QGuiApplication.instance() or QGuiApplication(["votre-tour", "-platform", "offscreen"])
    body = encode_blocks(sample_blocks(slip, profile, QtTextDrawing()), profile.can, profile.code_page)
    del application  # not before all is drawn
    return body


def print_test_slip(
    settings: Settings,
    say: Callable[[str], None],
    limits: LinkLimits | None = None,
    *,
    is_spare: bool = False,
) -> int:
    """Print it, and say how far it comes. Blocks for a minute at most.

    Args:
        settings: With the printer.
        say: Takes each line.
        limits: The link's patience; None for the usual one.
        is_spare: Whether it is another printer than the kiosk's.

    Returns:
        Exit status: 0 when it is printed or, where the printer cannot tell, sent; else 1.

    Raises:
        CannotUsePrinter: There is no printer, or a kiosk holds it.
    """
    check_usable(settings, is_spare=is_spare)
    clock = SystemClock(settings.library.time_zone)
    now = clock.local(clock.now_ms())
    acquaintance = Acquaintance(settings, clock)
    profile = acquaintance.profile
    slip = sample_slip(settings.name_on_slips(), f"{now:%Y-%m-%d} {time_of_day(now, 'fr')}")
    body = _body(slip, profile)
    heard: queue.SimpleQueue[SlipNews] = queue.SimpleQueue()
    link = _link_to(settings, acquaintance, limits)
    spooler = PrintSpooler(link, lambda _: body, MemoryJournal(clock), can=profile.can, on_news=heard.put)
    request = uuid.uuid4().hex
    waiting = _Waiting(link, settings, limits or LinkLimits(), say)
    link.start()
    try:
        spooler.submit(JournalEntry(request, request, _LABEL, clock.day_of(clock.now_ms())), slip)
        return _follow(heard, waiting, lambda: spooler.withdraw(request), len(body), say)
    finally:
        link.stop()


def _link_to(settings: Settings, printer: Acquaintance, limits: LinkLimits | None) -> PrinterLink:
    return PrinterLink(
        way_to(settings.printer),
        can=printer.profile.can,
        limits=limits,
        on_answer=printer.note_answer,
        is_wire_logged=settings.log.wire,
    )


class _Waiting:
    """The time before the slip is begun: what it waits for, and whether that is of any use."""

    def __init__(
        self, link: PrinterLink, settings: Settings, limits: LinkLimits, say: Callable[[str], None]
    ) -> None:
        self._link = link
        self._settings = settings
        self._limits = limits
        self._say = say
        self._begun_s = time.monotonic()
        self._told: PrinterCause | None = None

    def weighed(self, news: JobNews) -> JobNews:
        """The end of the slip: one that was sent to a printer that nobody understands is unknown."""
        if news.state is SlipState.SENT and self._link.status.cause is PrinterCause.GARBLED:
            return replace(news, state=SlipState.UNKNOWN, cause=PrinterCause.GARBLED)
        return news

    def to_do(self, cause: PrinterCause) -> str:
        """A trouble, and what to do about it; more exactly while it lasts."""
        status, state = self._link.status, state_in_words(cause)
        if cause.is_well:
            return tr("{state}, but {trouble}", state=state, trouble=to_do_about(PrinterCause.GARBLED))
        # By now it may have answered for the first time.
        printer = Acquaintance(self._settings, SystemClock(self._settings.library.time_zone))
        if status.cause is cause:
            device = read_device(self._settings.printer.device)
            to_do = what_to_do(device, status, printer.expected_by)
        else:
            to_do = to_do_about(cause, printer.expected_by)
        return labelled(state, to_do)

    def is_useless(self) -> bool:
        """Whether to wait no more; says at each new trouble what is waited for."""
        status, for_s = self._link.status, time.monotonic() - self._begun_s
        if is_out_of_reach(status, for_s):
            return True
        patience_s = _UNDERSTOOD_AFTER_S if status.cause.may_print else _TOLD_AFTER_S
        if status.cause is not self._told and for_s > patience_s:
            self._told = status.cause
            left_s = max(1, round(self._limits.stale_after_s - for_s))
            to_do = self.to_do(status.cause)
            self._say(tr("Waiting {time} s at most. The printer is {to_do}", time=left_s, to_do=to_do))
        return False


def _follow(
    heard: queue.SimpleQueue[SlipNews],
    waiting: _Waiting,
    withdraw: Callable[[], None],
    body_bytes: int,
    say: Callable[[str], None],
) -> int:
    begun_s, is_waiting = time.monotonic(), True
    while True:
        try:
            news = heard.get(timeout=_LOOK_EVERY_S).news
        except queue.Empty:
            if time.monotonic() - begun_s > _ENDED_WITHIN_S:
                say(tr("Nothing is known of the slip after a minute; see votre-tour printer status."))
                return 1
            if is_waiting and waiting.is_useless():
                is_waiting = False
                withdraw()
            continue
        is_waiting = is_waiting and news.state is SlipState.QUEUED
        after_s = decimal(time.monotonic() - begun_s, 2)
        if news.is_end:
            news = waiting.weighed(news)
            words = _end_in_words(news, waiting.to_do(news.cause))
            say(tr("{end} (after {time} s)", end=words, time=after_s))
            return 0 if news.state in {SlipState.SENT, SlipState.PRINTED, SlipState.CUT} else 1
        if news.state is SlipState.SENDING:
            say(tr("Sending {bytes} bytes ...", bytes=body_bytes))
        elif news.state is not SlipState.QUEUED:
            say(tr("{state} after {time} s", state=tr(_STATES[news.state]), time=after_s))


def _end_in_words(news: JobNews, to_do: str) -> str:
    match news.state:
        case SlipState.SENT:
            return tr("Sent. This printer does not say what it has printed: look at the slip and at its cut")
        case SlipState.PRINTED | SlipState.CUT:
            if news.proof is SlipProof.PROCESS_ID:
                return tr("Printed and cut")
            return tr("Printed and cut, as far as it can tell")
        case SlipState.UNKNOWN:
            said = tr("The printer did not say that it has printed all of it: look at the paper")
            return said if news.cause.is_well else f"{said} ({to_do})"
        case _:
            return tr("Not printed. The printer is {to_do}", to_do=to_do)
