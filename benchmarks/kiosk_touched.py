"""Runs a kiosk that is touched: for each line on its input one patron takes a ticket and goes.

Prints one JSON object a patron: its label, when the finger that asks was lifted, and of each touch how long
until the kiosk had taken its step and until that was on the screen. With the word ``aids`` a patron turns
every aid on and off instead, on the first screen and on a list, and it prints how long until each new look
was on the screen. Monotonic clock, nanoseconds.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace

import click
from PySide6.QtGui import QGuiApplication

from app.program_threads import desk_threads
from app.programs import kiosk_parts, kiosk_printing
from app.settings_file import load
from benchmarks.requests import Requests, wait_until
from kiosk.aids import Aid
from kiosk.journey import Screen
from kiosk.portraits import window_of
from kiosk.program import Kiosk
from tests.kiosk.hands import Hands
from ui.watch_pace import NEVER_PROMPT

# A patron may touch as soon as a screen stands.
SETTLE_MS = 50
LOOKS = ((Aid.LARGER,), (Aid.LARGER, Aid.LOWERED), (Aid.CONTRAST,))


class Patron:
    """One pair of hands and eyes before the kiosk."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk
        self._hands = Hands(window_of(kiosk))
        self._handled_ns = self._framed_ns = 0
        kiosk.reception.changed.connect(self._handle)
        # The software renderer draws on this thread.
        window_of(kiosk).frameSwapped.connect(self._see)

    def take_ticket(self) -> dict[str, object]:
        """Go from the first screen to the number and back."""
        steps = [
            self._touch("family_transaction", Screen.WELCOME),
            self._touch("service_loan", Screen.SERVICES),
        ]
        asked_ns = steps[-1][0]
        self._wait_for(Screen.TICKET)
        issued = self._kiosk.reception.journey.issued
        assert issued is not None
        steps.append(self._touch("done", Screen.TICKET))
        self._wait_for(Screen.WELCOME)
        return {
            "label": issued.ticket.label,
            "asked_ns": asked_ns,
            "handled_ns": [handled - touched for touched, handled, _ in steps],
            "framed_ns": [framed - touched for touched, _, framed in steps],
        }

    def turn_aids(self) -> dict[str, list[int]]:
        """Turn larger letters, the lower half with them, and contrast on and off, on two screens."""
        looks = {f"{aids[-1]} on the first screen": self._turned(aids, Screen.WELCOME) for aids in LOOKS}
        looks["a list in larger letters"] = self._opened_larger()
        self._touch("family_assistance", Screen.WELCOME)
        looks |= {f"{aids[-1]} on a list": self._turned(aids, Screen.SERVICES) for aids in LOOKS}
        self._touch("back", Screen.SERVICES)
        return looks

    def _turned(self, aids: tuple[Aid, ...], screen: Screen) -> list[int]:
        """How long the last of them took to be seen, on and off."""
        for each in aids[:-1]:
            self._touch(f"aid_{each}", screen)
        seen = [self._framed_after(f"aid_{aids[-1]}", screen) for _ in ("on", "off")]
        for each in aids[:-1]:
            self._touch(f"aid_{each}", screen)
        return seen

    def _opened_larger(self) -> list[int]:
        self._touch(f"aid_{Aid.LARGER}", Screen.WELCOME)
        seen = [self._framed_after("family_assistance", Screen.WELCOME)]
        self._touch("back", Screen.SERVICES)
        self._touch(f"aid_{Aid.LARGER}", Screen.WELCOME)
        return seen

    def _framed_after(self, name: str, screen: Screen) -> int:
        touched_ns, _, framed_ns = self._touch(name, screen)
        return framed_ns - touched_ns

    def _touch(self, name: str, screen: Screen) -> tuple[int, int, int]:
        self._wait_for(screen)
        place = self._hands.place_of(name)
        self._hands.press(place)
        self._handled_ns = self._framed_ns = 0
        touched_ns = time.monotonic_ns()
        self._hands.release(place)
        wait_until(lambda: self._framed_ns > 0)
        return touched_ns, self._handled_ns, self._framed_ns

    def _wait_for(self, screen: Screen) -> None:
        wait_until(lambda: self._stands(screen))

    def _stands(self, screen: Screen) -> bool:
        journey = self._kiosk.reception.journey
        if journey.screen is not screen or not journey.is_settled:
            return False
        frames = [item for item in self._hands.items() if item.objectName().startswith("frame_")]
        return all(frame.property("shift") == 0 for frame in frames)

    def _handle(self) -> None:
        self._handled_ns = self._handled_ns or time.monotonic_ns()

    def _see(self) -> None:
        if self._handled_ns and not self._framed_ns:
            self._framed_ns = time.monotonic_ns()


def main(database: str, device: str, baud: str, what: str = "ticket") -> None:
    places = {"store.database": database, "printer.device": device, "printer.baud": baud}
    # More patrons in ten minutes than a hall has.
    kiosk_of_bench = {"kiosk.full_screen": "false", "kiosk.most_per_10_min": "0"}
    settings = load(None, overrides={**places, **kiosk_of_bench})
    application = QGuiApplication([])
    with (
        desk_threads(settings, "kiosk", pace=NEVER_PROMPT) as threads,
        kiosk_printing(settings, threads) as printing,
    ):
        parts = kiosk_parts(settings, threads, printing)
        times = replace(parts.times, settle_ms=SETTLE_MS, rest_ms=SETTLE_MS)
        kiosk = Kiosk(replace(parts, times=times))
        kiosk.show()
        patron = Patron(kiosk)
        wait_until(lambda: printing.cause.may_print)
        click.echo(json.dumps("ready"))
        act = patron.turn_aids if what == "aids" else patron.take_ticket
        requests = Requests()
        while requests.next():
            click.echo(json.dumps(act()))
        kiosk.close()
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
