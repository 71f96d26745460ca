"""The virtual printer as a program of its own: `python -m hardware.virtual_printer --pictures slips`.

It writes one JSON object a line: first its device, then each slip. It reads one fault a line: unplug, plug,
hang, resume, refuse, accept; quit or the end of the input ends it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from hardware.profiles import GENERIC_BY_PAPER
from hardware.serial_line import BAUD_RATES
from hardware.virtual_printer.picture import save_slip
from hardware.virtual_printer.printer import VirtualPrinter
from hardware.virtual_printer.slips import PrintedSlip


def main(arguments: list[str], commands: TextIO, answers: TextIO) -> None:
    """Run until told to quit.

    Args:
        arguments: The command line without the program's name.
        commands: Where faults are read from.
        answers: Where the device and the slips are told.

    Raises:
        SystemExit: The command line cannot be understood.
        OSError: There is no pseudo-terminal, or a folder cannot be written.
    """
    options = _options(arguments)

    def tell(slip: PrintedSlip) -> None:
        picture = str(save_slip(slip, options.pictures)) if options.pictures else None
        _write(
            answers,
            slip=slip.number,
            text=slip.text,
            bytes=len(slip.data),
            line_ms=round(slip.line_time_s * 1000, 2),
            not_understood=[piece.hex(" ") for piece in slip.not_understood],
            picture=picture,
        )

    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    printer = VirtualPrinter(
        GENERIC_BY_PAPER[options.paper], baud=options.baud, on_slip=tell, device_link=options.link
    )
    with printer:
        _write(answers, device=printer.device)
        _obey(printer, commands, answers)


def _obey(printer: VirtualPrinter, commands: TextIO, answers: TextIO) -> None:
    faults = _faults(printer)
    for line in commands:
        word = line.strip()
        if word == "quit":
            return
        if word in faults:
            faults[word]()
            _write(answers, done=word, device=printer.device)
        else:
            _write(answers, error=f"unknown fault: {word}")


def _faults(printer: VirtualPrinter) -> dict[str, Callable[[], None]]:
    return {
        "unplug": printer.unplug,
        "plug": printer.plug,
        "hang": printer.hang,
        "resume": printer.resume,
        "refuse": printer.refuse,
        "accept": printer.accept,
    }


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hardware.virtual_printer", description=__doc__)
    parser.add_argument(
        "--paper", type=int, choices=GENERIC_BY_PAPER, default=80, help="width of the paper, millimetres"
    )
    parser.add_argument("--baud", type=int, choices=BAUD_RATES, default=115_200, help="speed of the line")
    parser.add_argument("--link", type=Path, help="a lasting name for the device")
    parser.add_argument("--pictures", type=Path, help="folder for a PNG picture of each slip")
    return parser.parse_args(arguments)


def _write(answers: TextIO, **told: object) -> None:
    answers.write(json.dumps(told, ensure_ascii=False) + "\n")
    answers.flush()


if __name__ == "__main__":
    main(sys.argv[1:], sys.stdin, sys.stdout)
