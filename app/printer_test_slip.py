"""``votre-tour printer test``: a slip with all a slip may hold, printed the way every slip is."""

from __future__ import annotations

import queue
import time
import uuid
from collections.abc import Callable

from app.clock import SystemClock
from app.printer_causes import WORDS
from app.printer_opening import check_usable, line_of
from app.printer_profile import profile_of
from app.settings import Settings
from app.slip_words import time_of_day
from desk.slip_journal import JournalEntry
from desk.slips import SlipProof, SlipState
from hardware.blocks import Block, Picture, Space
from hardware.characters import is_printable
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
from hardware.transport_factory import make_transport

# A slip that is not begun is given up after 10 s, and one on its way ends sooner than this.
_ENDED_WITHIN_S = 60.0
_LABEL = "A012"
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
    profile = profile_of(settings.printer)
    slip = sample_slip(settings.library.name, f"{now:%Y-%m-%d} {time_of_day(now, 'fr')}")
    body = _body(slip, profile)
    heard: queue.SimpleQueue[SlipNews] = queue.SimpleQueue()
    transport = make_transport(settings.printer.device, line_of(settings.printer))
    link = PrinterLink(transport, can=profile.can, limits=limits, is_wire_logged=settings.log.wire)
    spooler = PrintSpooler(link, lambda _: body, MemoryJournal(clock), can=profile.can, on_news=heard.put)
    request = uuid.uuid4().hex
    link.start()
    try:
        spooler.submit(JournalEntry(request, request, _LABEL, clock.day_of(clock.now_ms())), slip)
        return _follow(heard, len(body), say)
    finally:
        link.stop()


def _follow(heard: queue.SimpleQueue[SlipNews], body_bytes: int, say: Callable[[str], None]) -> int:
    begun_s = time.monotonic()
    while True:
        try:
            news = heard.get(timeout=max(0.0, begun_s + _ENDED_WITHIN_S - time.monotonic())).news
        except queue.Empty:
            say("Nothing is known of the slip after a minute; see votre-tour printer status.")
            return 1
        after = f"after {time.monotonic() - begun_s:.2f} s"
        if news.is_end:
            say(f"{_end_in_words(news)} ({after})")
            return 0 if news.state in {SlipState.SENT, SlipState.PRINTED, SlipState.CUT} else 1
        if news.state is SlipState.SENDING:
            say(f"Sending {body_bytes} bytes ...")
        elif news.state is not SlipState.QUEUED:
            say(f"{str(news.state).capitalize()} {after}")


def _end_in_words(news: JobNews) -> str:
    to_do = f"{news.cause}: {WORDS[news.cause]}"
    match news.state:
        case SlipState.SENT:
            return "Sent. This printer does not say what it has printed: look at the slip and at its cut"
        case SlipState.PRINTED | SlipState.CUT:
            sure = "" if news.proof is SlipProof.PROCESS_ID else ", as far as it can tell"
            return f"Printed and cut{sure}"
        case SlipState.UNKNOWN:
            return f"The printer did not say that it has printed all of it: look at the paper ({to_do})"
        case _:
            return f"Not printed. The printer is {to_do}"
