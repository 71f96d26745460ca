"""The virtual printer as a person starts it: what was chosen, and the name it is found by."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desk.errors import DeskError
from hardware.device_names import check_device, virtual_printer_link, virtual_printer_lock
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_BY_PAPER, PROFILES
from hardware.serial_line import FlowControl
from hardware.virtual_printer import Abilities, Fault, PrintedSlip, TrueState, VirtualPrinter

Thing = TypeVar("Thing")
SCHEME = "virtual:"


class CannotPlay(DeskError):
    """The virtual printer cannot be started; the message tells a person why."""

    code = "cannot_play_printer"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the command line says, as it says it.

    Attributes:
        paper_mm: Width of the paper.
        profile_name: Name of a profile; None for a printer that can do everything.
        name: A name, or a path.
        tcp_port: Network port, 0 for a free one, None for none.
        baud: Speed of the serial line.
        flow: A value of ``FlowControl``.
        pictures: Folder for pictures; None for none.
        fault_names: Faults from the start.
    """

    paper_mm: int
    profile_name: str | None
    name: str
    tcp_port: int | None
    baud: int
    flow: str
    pictures: Path | None
    fault_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlayedPrinter:
    """A printer that can be started.

    Attributes:
        setting: What ``printer.device`` has to be.
        link: The name of its serial device.
        profile: Its paper.
        abilities: What it can do.
        tcp_port: Network port, 0 for a free one, None for none.
        baud: Speed of the serial line.
        flow: How it tells the computer to wait.
        pictures: Folder for pictures; None for none.
        faults: What is wrong from the start.
    """

    setting: str
    link: Path
    profile: PrinterProfile
    abilities: Abilities
    tcp_port: int | None
    baud: int
    flow: FlowControl
    pictures: Path | None
    faults: tuple[Fault, ...]


def read_choices(choices: Choices) -> PlayedPrinter:
    """Make sense of the command line. Touches nothing on the machine.

    Args:
        choices: What it says.

    Raises:
        ValueError: Something in it is not known; the message tells a person what.
    """
    setting, link = _place(choices.name)
    profile, abilities = GENERIC_BY_PAPER[choices.paper_mm], Abilities()
    if choices.profile_name is not None:
        profile = _named(choices.profile_name, PROFILES, "profile")
        abilities = Abilities.of(profile)
    return PlayedPrinter(
        setting=setting,
        link=link,
        profile=profile,
        abilities=abilities,
        tcp_port=choices.tcp_port,
        baud=choices.baud,
        flow=FlowControl(choices.flow),
        pictures=choices.pictures,
        faults=tuple(_named(name, FAULTS, "fault") for name in choices.fault_names),
    )


@contextmanager
def played(
    plan: PlayedPrinter, on_slip: Callable[[PrintedSlip], None], on_state: Callable[[TrueState], None]
) -> Iterator[VirtualPrinter]:
    """Play a printer as long as the context lasts.

    Args:
        plan: How.
        on_slip: Called with each piece of paper, on the printer's thread.
        on_state: Called with each true state.

    Raises:
        CannotPlay: Another one of this name is played, or the system does not give what it takes.
    """
    with ExitStack() as stack:
        try:
            printer = _started(plan, on_slip, on_state, stack)
        except OSError as error:
            raise CannotPlay(f"the virtual printer cannot be played: {error}") from error
        yield printer


def _started(
    plan: PlayedPrinter,
    on_slip: Callable[[PrintedSlip], None],
    on_state: Callable[[TrueState], None],
    stack: ExitStack,
) -> VirtualPrinter:
    if plan.pictures:
        plan.pictures.mkdir(parents=True, exist_ok=True)
    stack.enter_context(_reserved(plan))
    printer = VirtualPrinter(
        plan.profile,
        baud=plan.baud,
        flow=plan.flow,
        on_slip=on_slip,
        on_state=on_state,
        device_link=plan.link,
        tcp_port=plan.tcp_port,
        abilities=plan.abilities,
    )
    for fault in plan.faults:
        printer.set(fault)
    return stack.enter_context(printer)


FAULTS = {str(fault): fault for fault in Fault}
"""Every fault by the name that people type."""


def _named(name: str, things: Mapping[str, Thing], kind: str) -> Thing:
    if name not in things:
        raise ValueError(f"there is no {kind} '{name}'; there are {', '.join(things)}")
    return things[name]


def _place(name: str) -> tuple[str, Path]:
    if os.sep in name:
        path = Path(name).absolute()
        return str(path), path
    mistake = check_device(SCHEME + name)
    if mistake:
        raise ValueError(mistake)
    return SCHEME + name, virtual_printer_link(name)


@contextmanager
def _reserved(plan: PlayedPrinter) -> Iterator[None]:
    """Keep the name to ourselves: two printers of one name would take the link from each other."""
    import fcntl  # not on Windows

    plan.link.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not plan.setting.startswith(SCHEME):
        yield
        return
    with virtual_printer_lock(plan.link).open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotPlay(f"a virtual printer is played as {plan.setting} already") from None
        yield
