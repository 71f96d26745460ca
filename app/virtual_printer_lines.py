"""The virtual printer without a window: one JSON object a line goes out, one command a line comes in."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TextIO, TypeVar

from app.program_edge import told_in_a_sentence
from app.virtual_printer import FAULTS, PlayedPrinter, played
from hardware.virtual_printer import PrintedSlip, TrueState, VirtualPrinter
from hardware.virtual_printer.picture import save_slip

Thing = TypeVar("Thing")


class _Told(Exception):
    """The system asks the program to end."""


class Teller:
    """Writes what happens, a line at a time, from whichever thread it happens on."""

    def __init__(self, plan: PlayedPrinter, answers: TextIO) -> None:
        """Write to a stream.

        Args:
            plan: The printer.
            answers: The stream.
        """
        self._pictures = plan.pictures
        self._answers = answers
        self._lock = threading.Lock()

    def write(self, **told: object) -> None:
        """Write one line."""
        with self._lock:
            self._answers.write(json.dumps(told, ensure_ascii=False) + "\n")
            self._answers.flush()

    def slip(self, slip: PrintedSlip) -> None:
        """Tell of a piece of paper, and draw it where pictures are wanted and can be kept."""
        picture = None
        if self._pictures:
            try:
                picture = str(save_slip(slip, self._pictures))
            except OSError as error:
                self.mistake(error)
        self.write(
            slip=slip.number,
            cut=slip.is_cut,
            text=slip.text,
            symbols=slip.symbols,
            bytes=len(slip.data),
            line_ms=round(slip.line_time_s * 1000, 2),
            not_understood=[piece.hex(" ") for piece in slip.not_understood],
            picture=picture,
        )

    def mistake(self, error: OSError) -> None:
        """Tell that something could not be done."""
        self.write(error=f"this cannot be done: {error.strerror or error}")

    def state(self, state: TrueState) -> None:
        """Tell what is true now."""
        self.write(faults=sorted(state.faults), online=state.is_online, cutter_error=state.has_cutter_error)


def run_lines(plan: PlayedPrinter, commands: TextIO, answers: TextIO) -> int:
    """Play a printer until ``quit``, the end of the input, Ctrl+C or SIGTERM.

    Args:
        plan: The printer.
        commands: Where commands come from.
        answers: Where everything is told.

    Returns:
        The exit status.

    Raises:
        click.ClickException: It cannot be played; the message tells a person why.
        BrokenPipeError: Nobody reads what is told any more.
    """
    teller = Teller(plan, answers)
    unread = None
    on_slip, on_state = _if_read(teller.slip), _if_read(teller.state)
    with told_in_a_sentence(), _stop_signals(), played(plan, on_slip, on_state) as printer:
        try:
            teller.write(setting=plan.setting, device=printer.device, address=printer.address)
            _obey_all(printer, commands, teller)
        except BrokenPipeError as error:
            unread = error
    if unread is not None:
        raise unread  # click ends the program by it without a word
    return 0


def _obey_all(printer: VirtualPrinter, commands: TextIO, teller: Teller) -> None:
    for line in commands:
        words = line.split()
        if words == ["quit"]:
            break
        _obey(printer, words, teller)


def _if_read(tell: Callable[[Thing], None]) -> Callable[[Thing], None]:
    """The same for the printer's thread, which has nobody to tell when nobody reads."""

    def told(thing: Thing) -> None:
        with suppress(BrokenPipeError):
            tell(thing)

    return told


def _obey(printer: VirtualPrinter, words: list[str], teller: Teller) -> None:
    try:
        mistake = _do(printer, words, teller)
    except BrokenPipeError:
        raise
    except OSError as error:
        teller.mistake(error)
        return
    if mistake:
        teller.write(error=mistake)


def _do(printer: VirtualPrinter, words: list[str], teller: Teller) -> str:
    match words:
        case []:
            pass
        case ["tear"]:
            printer.tear_paper()
        case ["well"]:
            printer.clear_all()
        case ["state"]:
            teller.state(printer.truth.history[-1])
        case [name] | [name, "on"] if name in FAULTS:
            printer.set(FAULTS[name])
        case [name, "off"] if name in FAULTS:
            printer.clear(FAULTS[name])
        case _:
            return f"not known: {' '.join(words)}; there are tear, well, state, quit, {', '.join(FAULTS)}"
    return ""


@contextmanager
def _stop_signals() -> Iterator[None]:
    """End quietly on Ctrl+C and SIGTERM, so that the device's name goes away with the printer."""

    def stop(_: int, __: FrameType | None) -> None:
        raise _Told

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except _Told:
        pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
