"""Whether the printer of the settings was heard before on this machine, and what is expected of it then."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from app.clock import SystemClock
from app.database_place import database_path
from app.printer_causes import ExpectedBy
from app.printer_profile import profile_of
from app.settings import Settings
from data.known_printers import KnownPrinters
from hardware.profile import PROBED, PrinterProfile

logger = logging.getLogger(__name__)


def known_printers(settings: Settings) -> KnownPrinters:
    """What is remembered of printers on this machine: beside the print journal, else beside the database."""
    beside = Path(settings.printer.journal) if settings.printer.journal else database_path(settings)
    return KnownPrinters(beside.with_name(f"{beside.stem}.printers.json"))


class Acquaintance:
    """What is known of the printer of the settings, from its profile and from what was heard of it before."""

    def __init__(self, settings: Settings, clock: SystemClock) -> None:
        """Look up what is remembered; nothing is written.

        Args:
            settings: With the printer.
            clock: Tells when an answer was heard.
        """
        self._clock = clock
        self._device = settings.printer.device
        self._printers = known_printers(settings)
        self._profile = profile_of(settings.printer)
        self._answered_ms = self._printers.answered_ms(self._device) if self._device else None

    @property
    def answered_ms(self) -> int | None:
        """When it was heard last, epoch milliseconds, where only that tells that it speaks; else None."""
        can = self._profile.can
        return None if can.answers.is_known or can.is_known_to_speak else self._answered_ms

    @property
    def profile(self) -> PrinterProfile:
        """The profile to print with: one that has answered, and of which no profile says whether, answers."""
        if self.answered_ms is None:
            return self._profile
        return replace(self._profile, can=replace(self._profile.can, answers=PROBED))

    @property
    def only_listens(self) -> bool:
        """Whether, for all that is known, it never says a word, so that nobody can know what it prints."""
        return not self.profile.can.is_known_to_speak

    @property
    def expected_by(self) -> ExpectedBy | None:
        """What tells that it speaks; None where nothing does."""
        if self.only_listens:
            return None
        return ExpectedBy.PROFILE if self.answered_ms is None else ExpectedBy.MEMORY

    @property
    def silent_until_ms(self) -> int:
        """Before when nobody had heard it, epoch milliseconds: what was merely sent until then may be lost.

        Now, where this program began without knowing that it speaks. To be asked once it has answered.
        """
        now_ms = self._clock.now_ms()
        first_ms = None if self.only_listens else self._printers.first_answered_ms(self._device)
        return now_ms if first_ms is None else first_ms

    def note_answer(self) -> None:
        """Remember that it has answered now; a disk in trouble is told in the log. Any thread may call it."""
        try:
            self._printers.note_answer(self._device, self._clock.now_ms())
        except FileNotFoundError:
            pass  # a command that is typed before there is a database; the kiosk will hear it again
        except OSError as error:
            logger.warning("that the printer answers cannot be written down: %s", error)

    def forget(self) -> bool:
        """Take it for one that nobody has met; tells whether anything was remembered.

        Raises:
            OSError: It cannot be written down.
        """
        return self._printers.forget(self._device)
