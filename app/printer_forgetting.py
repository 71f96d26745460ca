"""``votre-tour printer forget``: a printer that can only listen now is no longer expected to answer."""

from __future__ import annotations

from collections.abc import Callable

from app.clock import SystemClock
from app.printer_acquaintance import Acquaintance
from app.printer_opening import CannotUsePrinter, check_named, kiosk_is_running
from app.settings import Settings
from app.terminal_words import marked, tr
from app.words_of_rooms import retold

_FORGOTTEN = marked(
    "{name}: forgotten. Until it answers once, slips are sent to it as to one that only listens: nobody can "
    "know whether its slips come out."
)
_NOTHING = marked(
    "{name}: there was nothing to forget. Until it answers once, slips are sent to it as to one that only "
    "listens: nobody can know whether its slips come out."
)
_SPEAKS = marked("{name}: {printer} speaks, says its profile: votre-tour printer probe looks anew.")


def forget_printer(settings: Settings, say: Callable[[str], None]) -> int:
    """Take the printer of the settings for one that nobody has met; the next kiosk does.

    Args:
        settings: With the printer.
        say: Takes each line.

    Returns:
        Exit status: 0 when nothing is expected of it any more, 1 when its profile still does.

    Raises:
        CannotUsePrinter: The settings name no printer, or it cannot be written down.
    """
    name = settings.printer.device
    check_named(settings)
    clock = SystemClock(settings.library.time_zone)
    try:
        was_known = Acquaintance(settings, clock).forget()
    except OSError as error:
        words = tr("it cannot be written down: {why}", why=retold(error.strerror))
        raise CannotUsePrinter(words) from None
    now = Acquaintance(settings, clock)
    if not now.only_listens:
        say(tr(_SPEAKS, name=name, printer=now.profile.title))
        return 1
    say(tr(_FORGOTTEN if was_known else _NOTHING, name=name))
    if was_known and kiosk_is_running(settings):
        say(tr("A kiosk is running and goes on as it began: start it again."))
    return 0
