"""The doctor looks for the printer: those this machine has, and the one in the settings."""

import getpass
import importlib
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from app.clock import SystemClock
from app.doctor_finding import Finding, Health
from app.printer_acquaintance import Acquaintance
from app.printer_advice import advised, group_for
from app.printer_line import line_of
from app.printer_opening import open_patiently
from app.printer_profile import profile_of
from app.settings import Settings
from app.settings_of_machines import AUTO_PROFILE
from app.terminal_words import tr
from desk.printer import PrinterCause
from hardware.device_names import Device, PlainFile, SerialDevice, read_device
from hardware.printer_search import printer_candidates
from hardware.profile import Source
from hardware.profile_file import CAPABILITY_NAMES
from hardware.serial_line import SerialLine
from hardware.transport import PrinterUnavailable
from hardware.transport_factory import make_transport

# Looked for at once: a process that has given up its rights may import nothing any more.
_GROUPS: ModuleType | None = importlib.import_module("grp") if os.name == "posix" else None


def examine_printers(settings: Settings) -> Iterator[Finding]:
    """The printers this machine may have, and whether this user may open such."""
    found = ", ".join(candidate.device for candidate in printer_candidates())
    yield Finding(Health.WELL, tr("printers"), found or tr("none found on this machine"))
    missing = [name for name in group_for(read_device(settings.printer.device)) if not _is_in_group(name)]
    if os.name == "posix" and os.geteuid() != 0 and missing:
        words = tr(
            "this user is not in the group {groups}: {ways}, then log out and in again",
            groups=tr(" or ").join(missing),
            ways=tr(" or ").join(f"sudo adduser {_account()} {name}" for name in missing),
        )
        yield Finding(Health.NOTE, tr("permissions"), words)
    else:
        yield Finding(Health.WELL, tr("permissions"), tr("this user may open such printers"))


def examine_printer(settings: Settings) -> Iterator[Finding]:
    """Whether the printer of the settings can be opened.

    Sends nothing; yet opening takes the printer for a moment, in which a kiosk that starts finds it busy, and
    raises the lines DTR and RTS of a serial port, as every opening does. A file is only looked at. Blocks for
    6 s at most, when a network printer does not answer.
    """
    name = settings.printer.device
    if not name:
        words = tr(
            "none in the settings, numbers are shown on the screen only; votre-tour printer list shows some"
        )
        yield Finding(Health.NOTE, tr("printer"), words)
        return
    device = read_device(name)
    if isinstance(device, PlainFile):
        yield _file_finding(name, Path(device.path))
        return
    line = line_of(settings.printer)
    transport = make_transport(name, line)
    try:
        open_patiently(transport)
    except PrinterUnavailable as error:
        health = Health.NOTE if error.cause is PrinterCause.BUSY else Health.ILL
        yield Finding(health, tr("printer"), advised(name, error.cause, error.detail))
    else:
        yield Finding(Health.WELL, tr("printer"), _opens(name, device, line))
    finally:
        transport.close()


def examine_profile(settings: Settings) -> Iterator[Finding]:
    """What is known of the printer of the settings, and how."""
    if not settings.printer.device:
        return
    if settings.printer.profile == AUTO_PROFILE:
        words = tr("auto: nothing is known of this printer; votre-tour printer probe finds out")
        yield Finding(Health.NOTE, tr("printer profile"), words)
        return
    profile = profile_of(settings.printer)
    sources = Counter(getattr(profile.can, name).source for name in CAPABILITY_NAMES)
    counts = tr(
        "{probed} probed, {documented} documented, {unknown} unknown",
        **{source.value: sources[source] for source in Source},
    )
    words = f"{profile.title}; {counts}"
    yield Finding(Health.WELL, tr("printer profile"), words)


def examine_answers(settings: Settings) -> Iterator[Finding]:
    """Whether anybody can know what the printer of the settings prints. Changes nothing on the machine."""
    subject, printer = tr("printer answers"), settings.printer
    if not printer.device or isinstance(read_device(printer.device), PlainFile):
        return
    clock = SystemClock(settings.library.time_zone)
    acquaintance = Acquaintance(settings, clock)
    answered_ms = acquaintance.answered_ms
    if answered_ms is not None:
        words = tr(
            "heard here, last on {day}; when it is silent it counts as off and no slip is sent; where it can "
            "only listen now, votre-tour printer forget",
            day=clock.day_of(answered_ms),
        )
        yield Finding(Health.WELL, subject, words)
    elif not acquaintance.only_listens:
        words = tr(
            "its profile says that it speaks; when it is silent it counts as off and no slip is sent; where "
            "it can only listen now, votre-tour printer probe"
        )
        yield Finding(Health.WELL, subject, words)
    elif acquaintance.profile.can.answers.is_known:
        words = tr("its profile says that it only listens: nobody can know whether its slips come out")
        yield Finding(Health.NOTE, subject, words)
    else:
        words = tr(
            "it has never said a word here, as one that only listens: nobody can know whether its slips come "
            "out; switch it on, then votre-tour printer status"
        )
        yield Finding(Health.NOTE, subject, words)


def _file_finding(name: str, path: Path) -> Finding:
    """Opening would make the file, or end whoever reads the FIFO."""
    if path.exists() and not (path.is_file() or path.is_fifo()):
        cause = PrinterCause.WRONG_DEVICE
    elif not path.parent.is_dir():
        cause = PrinterCause.ABSENT
    elif not os.access(path if path.exists() else path.parent, os.W_OK):
        cause = PrinterCause.REFUSED
    else:
        return Finding(Health.WELL, tr("printer"), tr("{name} can be written; it is no printer", name=name))
    return Finding(Health.ILL, tr("printer"), advised(name, cause, ""))


def _opens(name: str, device: Device, line: SerialLine) -> str:
    if isinstance(device, SerialDevice):
        return tr("{name} opens at {baud} baud", name=name, baud=line.baud)
    return tr("{name} opens", name=name)


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name
        return "USER"


def _is_in_group(name: str) -> bool:
    """Whether this user is in a group; True where there is no such group."""
    try:
        return _GROUPS is None or _GROUPS.getgrnam(name).gr_gid in os.getgroups()
    except KeyError:
        return True
