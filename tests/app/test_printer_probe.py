"""The probe against printers that lack one ability after the other, and against a second kind of printer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields, replace
from typing import Any

import pytest

from app.printer_probe import CannotGoOn, Probe
from hardware.interview import Interview
from hardware.profile import Capabilities
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.serial_line import FlowControl, SerialLine
from hardware.transport_factory import make_transport
from hardware.virtual_printer import Abilities, Fault, Moment, VirtualPrinter
from hardware.virtual_printer.abilities import ONE_WAY
from hardware.virtual_printer.paper import LinePrinted, PicturePrinted
from tests.app.probing import QUICK, Looker, Looks, probe
from tests.hardware.quick_printer import QUICK_PARTS
from tests.second_printer.ends import PtyEnd
from tests.second_printer.flow import Flow
from tests.second_printer.paper import Picture, QrCode
from tests.second_printer.station import SecondPrinter
from tests.second_printer.variants import VARIANTS, Variant

ACCENTED = "éèç œŒ € «» ."
# What the probe cannot know of these printers without a roll at its end.
UNSEEN = {"near_end_sensor"}
TAKEN_AWAY = [field.name for field in fields(Abilities) if isinstance(field.default, bool)]


def looks_at(printer: VirtualPrinter) -> Looks:
    """A person in front of a virtual printer; opens its cover when asked, once status back is on."""

    def toggle_cover() -> str:
        # Behind the next reply; another one may come while that is being said.
        while True:
            said = printer.count(Moment.REPLY_SENT)
            with suppress(ValueError):
                printer.at(Moment.REPLY_SENT, said + 2, lambda: printer.clear(Fault.COVER_OPEN))
                printer.at(Moment.REPLY_SENT, said + 1, lambda: printer.set(Fault.COVER_OPEN))
                return ""

    def right_lines() -> str:
        return " ".join(line[0] for line in printer.slips[-1].text if line.endswith(ACCENTED)) or "0"

    def yes_if(is_so: bool) -> str:
        return "y" if is_so else "n"

    def has_box() -> str:
        lines = [event for event in printer.slips[-1].events if isinstance(event, LinePrinted)]
        return yes_if(any(mark.dots for line in lines for mark in line.marks))

    def has_picture() -> str:
        pictures = [event for event in printer.slips[-1].events if isinstance(event, PicturePrinted)]
        return yes_if(any(picture.symbol is None for picture in pictures))

    def is_out() -> str:
        printer.wait_for_slips(1)
        return "y"

    return {
        "Press Enter": toggle_cover,
        "Was the cover": lambda: "y",
        "Has a slip": is_out,
        "1-3": right_lines,
        "4": has_box,
        "5": lambda: yes_if(bool(printer.slips[-1].symbols)),
        "6": has_picture,
        "Fold": lambda: str(printer.slips[-1].head_to_cutter_dots / 8),
    }


@pytest.mark.parametrize("missing", ["", *TAKEN_AWAY])
def test_each_ability_is_seen_or_seen_to_be_missing(missing: str) -> None:
    lacking: dict[str, Any] = {missing: False} if missing else {}
    can = replace(Abilities(), **lacking)
    with VirtualPrinter(abilities=can, mechanism=QUICK_PARTS) as printer:
        found = probe(printer.device, Looker(looks_at(printer)))
        assert len(printer.slips) == 1
    for field in fields(Capabilities):
        if field.name == "chinese_first":
            assert found.can["chinese_first"] is False
        elif field.name not in UNSEEN:
            assert found.can[field.name] is getattr(can, field.name), field.name
    assert (found.code_page, found.head_to_cutter_mm) == (16, 12.0 if can.raster else None)


def test_with_nobody_there_only_what_the_printer_says_is_found() -> None:
    with VirtualPrinter(GENERIC_58_MM, mechanism=QUICK_PARTS) as printer:
        person = Looker({}, is_there=False)
        found = probe(printer.device, person, base=GENERIC_58_MM)
        assert len(printer.slips) == 1
    for name in ("pushes_status", "native_qr", "raster", "own_characters", "near_end_sensor"):
        assert found.can[name] is None
    assert found.can["process_ids"] is found.can["fence"] is True


def test_a_roll_at_its_end_shows_the_sensor() -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS) as printer:
        printer.set(Fault.NEAR_END)
        found = probe(printer.device, Looker({}, is_there=False))
    assert found.can["near_end_sensor"] is True


def test_a_printer_that_only_listens_is_known_by_its_slip() -> None:
    with VirtualPrinter(abilities=replace(ONE_WAY, stored_graphics=False), mechanism=QUICK_PARTS) as printer:
        found = probe(printer.device, Looker(looks_at(printer)))
    assert not any(found.can[name] for name in ("answers", "fence", "process_ids", "pushes_status"))
    assert found.can["native_qr"] is found.can["raster"] is True


@pytest.mark.parametrize("is_there", [True, False])
def test_a_mute_printer_that_prints_nothing_ends_in_a_sentence(is_there: bool) -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS) as printer:
        printer.set(Fault.POWER_OFF)
        person = Looker({"Has a slip": lambda: "n"}, is_there=is_there)
        with pytest.raises(CannotGoOn, match="says nothing at all"):
            probe(printer.device, person)


def test_a_printer_held_back_ends_in_a_sentence() -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS, flow=FlowControl.RTS_CTS) as printer:
        printer.set(Fault.HANG)
        with pytest.raises(CannotGoOn, match="says nothing at all"):
            probe(printer.device, Looker({}, is_there=False))


@pytest.mark.parametrize(
    ("fault", "words"), [(Fault.PAPER_OUT, "put in a new roll"), (Fault.COVER_OPEN, "close the cover")]
)
def test_a_printer_in_trouble_is_not_printed_on(fault: Fault, words: str) -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS) as printer:
        printer.set(fault)
        with pytest.raises(CannotGoOn, match=words):
            probe(printer.device, Looker({}, is_there=False))
        assert not printer.truth.pieces


def test_paper_that_ends_on_the_way_is_told() -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS, abilities=replace(Abilities(), fence=False)) as printer:
        printer.at(Moment.LINE_PRINTED, 3, lambda: printer.set(Fault.PAPER_OUT))
        transport = make_transport(printer.device)
        transport.open()
        quick = replace(QUICK, print_within_s=1.0)
        whole = Probe(Interview(transport), GENERIC_80_MM, Looker({}, is_there=False), quick)
        with pytest.raises(CannotGoOn, match="no paper"):
            whole.run()
        transport.close()


def test_a_cover_that_is_not_told_of_is_seen_to_be_missing() -> None:
    with VirtualPrinter(mechanism=QUICK_PARTS) as printer:
        times = replace(QUICK, cover_within_s=0.3)
        person = Looker({**looks_at(printer), "Press Enter": lambda: ""})
        transport = make_transport(printer.device)
        transport.open()
        whole = Probe(Interview(transport), GENERIC_80_MM, person, times)
        whole.run()
        transport.close()
    assert whole.findings.can["pushes_status"] is False


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_the_second_printer_is_seen_as_it_is(variant: Variant) -> None:
    flow = SerialLine(115_200, FlowControl.XON_XOFF)
    with SecondPrinter(variant, PtyEnd(), flow=Flow.XON_XOFF) as printer:
        found = probe(printer.device, Looker(second_looks(printer)), line=flow)
    for name in ("fence", "process_ids", "clears_buffers", "stored_graphics"):
        assert found.can[name] is (variant.replies and getattr(variant, name)), name
    assert found.can["answers"] is variant.replies
    assert found.can["native_qr"] is variant.native_qr
    assert found.can["raster"] is variant.raster
    assert found.can["chinese_first"] is variant.chinese_first
    assert found.code_page == 16


def second_looks(printer: SecondPrinter) -> Looks:
    """A person in front of the second printer; leaves its cover alone."""

    def is_out() -> str:
        assert printer.wait_until(lambda: any(piece.is_cut for piece in printer.machine.paper.pieces))
        return "y"

    def marks() -> tuple[object, ...]:
        return printer.pieces()[0].marks

    def right_lines() -> str:
        return " ".join(text[0] for text in printer.pieces()[0].texts if text.endswith(ACCENTED)) or "0"

    return {
        "Press Enter": lambda: "n",
        "Has a slip": is_out,
        "1-3": right_lines,
        "4": lambda: "",
        "5": lambda: "y" if any(isinstance(mark, QrCode) for mark in marks()) else "n",
        "6": lambda: "y" if any(isinstance(mark, Picture) for mark in marks()) else "n",
        "Fold": lambda: "12",
    }
