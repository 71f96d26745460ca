"""Which printers are missed when they say nothing from the first moment on."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from hardware.encoder import SlipEncoder
from hardware.link import PrinterLink
from hardware.profile import DOCUMENTED, PROBED_ABSENT, Capabilities
from hardware.profiles import GENERIC_80_MM, PROFILES
from hardware.status import PrinterStatus
from hardware.transport_factory import make_transport
from hardware.virtual_printer import Fault, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from tests.hardware.dialogue_talk import TIMES, Talk
from tests.hardware.listeners import Ear, Job
from tests.hardware.quick_printer import QUICK_PARTS, quick_printer
from tests.hardware.sample_slips import FRENCH

FRAME = SlipEncoder(GENERIC_80_MM).encode(FRENCH)

SPEAKING = ("epson-tm-t20iii", "epson-tm-t88v", "epson-tm-t88vi", "citizen-ct-s310ii", "star-escpos")


def is_missed(can: Capabilities) -> bool:
    """Whether a printer that says nothing is mute when it has left as many questions open as one may."""
    talk = Talk(can)
    talk.wait(TIMES.misses * TIMES.answer_within_s + 0.01)
    return talk.dialogue.is_mute


def test_a_model_that_is_documented_to_speak_in_any_way_is_missed_when_it_says_nothing() -> None:
    assert {name for name, profile in PROFILES.items() if is_missed(profile.can)} == set(SPEAKING)


@pytest.mark.parametrize("name", ["answers", "pushes_status", "process_ids"])
def test_each_way_to_speak_counts(name: str) -> None:
    assert is_missed(Capabilities(**{name: DOCUMENTED}))


@pytest.mark.parametrize("name", ["fence", "clears_buffers", "near_end_sensor", "native_qr"])
def test_nothing_else_that_is_documented_does(name: str) -> None:
    assert not is_missed(Capabilities(**{name: DOCUMENTED}))


def test_one_that_only_pushes_as_the_probe_has_seen_is_not_waited_for() -> None:
    assert not is_missed(Capabilities(answers=PROBED_ABSENT, pushes_status=DOCUMENTED))


def test_one_that_nobody_knows_is_missed_once_it_has_answered() -> None:
    talk = Talk(Capabilities(pushes_status=PROBED_ABSENT, fence=PROBED_ABSENT))
    assert not is_missed(Capabilities())
    talk.until_known()
    talk.dialogue.opened(talk.now_s)
    talk.wait(TIMES.misses * TIMES.answer_within_s + 0.01)
    assert talk.dialogue.is_mute


def test_the_link_says_once_that_the_printer_has_answered(tmp_path: Path) -> None:
    told: Ear[str] = Ear()
    with quick_printer(device_link=tmp_path / "printer") as printer:
        statuses: Ear[PrinterStatus] = Ear()
        link = PrinterLink(
            make_transport(printer.device),
            on_status=statuses,
            on_answer=lambda: told("answered"),
        )
        link.start()
        try:
            told.wait_for_count(1)
            printer.set(Fault.UNPLUGGED)
            statuses.wait_for(lambda status: status.cause is PrinterCause.UNPLUGGED)
            before = len(statuses.heard)
            printer.clear(Fault.UNPLUGGED)
            statuses.wait_for(lambda status: status.cause is PrinterCause.READY, after=before)
            printer.set(Fault.PAPER_OUT)
            statuses.wait_for(lambda status: status.cause is PrinterCause.PAPER_OUT)
        finally:
            link.stop()
    assert told.heard == ["answered"]


def test_the_link_says_nothing_of_one_that_only_listens(tmp_path: Path) -> None:
    told: Ear[str] = Ear()
    with VirtualPrinter(
        device_link=tmp_path / "printer", mechanism=QUICK_PARTS, abilities=ONE_WAY
    ) as printer:
        link = PrinterLink(make_transport(printer.device), on_answer=lambda: told("answered"))
        link.start()
        try:
            job = Job(FRAME)
            link.submit(job)
            assert job.end.state is SlipState.SENT
            printer.wait_for_slips(1)
        finally:
            link.stop()
    assert told.heard == []
