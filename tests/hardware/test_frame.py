"""What goes to the printer around a slip: its marks, its cut, and where its last line begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.slips import SlipProof
from hardware.clean_up import recovery
from hardware.commands import CUT
from hardware.encoder import SlipEncoder
from hardware.fences import FENCE_ANSWERS
from hardware.frame import Phase, attempt_code, make_frame
from hardware.last_line import last_line_at
from hardware.profile import DOCUMENTED, DOCUMENTED_ABSENT, Capabilities
from hardware.profiles import GENERIC_58_MM, GENERIC_80_MM
from hardware.replies import ProcessId, ReplyParser
from hardware.slip import TicketSlip
from tests.hardware.sample_slips import SAMPLES

MARKS = Capabilities(process_ids=DOCUMENTED)
NO_PUSH = Capabilities(pushes_status=DOCUMENTED_ABSENT)
ATTEMPTS_TOLD_APART = 4096


def mark(phase: Phase, code: bytes) -> bytes:
    return b"\x1d\x28\x48\x06\x00\x30\x30" + bytes([phase]) + code


def test_the_whole_frame_of_a_printer_that_says_what_it_has_printed() -> None:
    frame = make_frame(b"\x1bt\x10one\ntwo\n\n", 1, MARKS)
    code = frame.code
    assert frame.data == (
        b"\x1b@\x1da\x0e"
        + mark(Phase.STARTED, code)
        + b"\x1bt\x10one\n"
        + mark(Phase.LAST_LINE, code)
        + b"two\n\n"
        + mark(Phase.PRINTED, code)
        + b"\x1dV\x42\x00"
        + mark(Phase.CUT, code)
    )
    assert frame.data[: frame.last_line].endswith(b"one\n")
    assert frame.proof is SlipProof.PROCESS_ID


def test_the_frames_of_printers_that_say_less() -> None:
    fenced = make_frame(b"one\n", 1, NO_PUSH, has_fence=True)
    assert (fenced.data, fenced.proof) == (
        b"\x1b@one\n" + CUT + b"\x1dr\x01" * FENCE_ANSWERS,
        SlipProof.FENCE,
    )
    plain = make_frame(b"one\n", 1, NO_PUSH)
    assert (plain.data, plain.proof, plain.code) == (b"\x1b@one\n" + CUT, SlipProof.NONE, b"")


@given(st.integers(1, 10**6), st.integers(1, ATTEMPTS_TOLD_APART - 1))
def test_the_marks_of_two_attempts_are_told_apart(attempt: int, later: int) -> None:
    assert attempt_code(attempt) != attempt_code(attempt + later)
    assert attempt_code(attempt) == attempt_code(attempt + ATTEMPTS_TOLD_APART)


@given(st.integers(1, ATTEMPTS_TOLD_APART), st.sampled_from(Phase))
def test_a_mark_comes_back_as_itself_and_as_none_of_another_slip(attempt: int, phase: Phase) -> None:
    frame, other = make_frame(b"", attempt, MARKS), make_frame(b"", attempt + 1, MARKS)
    sent = mark(phase, frame.code)
    assert sent in frame.data or phase is Phase.LAST_LINE
    [reply] = ReplyParser().feed(b"\x37\x22" + sent[-4:] + b"\x00", 0.0)
    assert isinstance(reply, ProcessId)
    assert frame.phase_of(reply.id) is phase
    assert other.phase_of(reply.id) is None
    assert make_frame(b"", attempt, NO_PUSH).phase_of(reply.id) is None


@pytest.mark.parametrize("profile", [GENERIC_80_MM, GENERIC_58_MM], ids=["80 mm", "58 mm"])
@pytest.mark.parametrize("slip", SAMPLES.values(), ids=SAMPLES)
def test_the_last_line_of_every_slip_is_found(profile: object, slip: TicketSlip) -> None:
    body = SlipEncoder(GENERIC_80_MM if profile is GENERIC_80_MM else GENERIC_58_MM).encode_body(slip)
    place = last_line_at(body)
    assert place is not None
    assert body[place - 1] == ord("\n")
    assert slip.thanks.split()[-1].encode("cp1252") in body[place:]
    assert slip.label.encode("cp1252") not in body[place:]


def test_pictures_and_codes_are_passed_over_whole() -> None:
    picture = b"\x1dv0\x00\x02\x00\x03\x00" + b"\n" * 6
    code = b"\x1d(k\x03\x00\x31Q0"
    assert last_line_at(b"A012\n" + picture + b"\n") == 5
    assert last_line_at(b"A012\n" + code + b"thanks\n\n") == 5 + len(code)
    assert last_line_at(b"A012\n" + picture[:-1]) is None
    assert last_line_at(b"A012\n\x1cX") is None
    assert last_line_at(b"\n\n") is None
    assert last_line_at(b"") is None


@given(st.binary(max_size=200))
def test_no_bytes_make_the_search_stumble(body: bytes) -> None:
    place = last_line_at(body)
    assert place is None or 0 <= place < len(body)


def test_what_cleans_up_satisfies_a_broken_command_and_cuts() -> None:
    assert recovery(300) == bytes(300) + b"\x1b@" + CUT
    assert len(recovery(10**9)) < 4200
    assert set(recovery(0)[:-6]) == {0}
