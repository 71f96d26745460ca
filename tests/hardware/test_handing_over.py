"""A port that took nothing is waited for, and tried again as soon as it may have room."""

from __future__ import annotations

from hardware.handing_over import ASK_AGAIN_S, HandingOver
from hardware.wire_log import WireLog
from tests.hardware.test_asking_at_once import AnsweringEnd

NOW_S = 100.0


def test_a_port_that_took_nothing_is_not_tried_again_without_asking_whether_it_has_room() -> None:
    end = AnsweringEnd(takes=(0,))
    handing_over = HandingOver(WireLog(is_on=False))
    at_first = handing_over.may_have_room(NOW_S)

    assert handing_over.write(b"\x00", end, NOW_S) == 0
    later_s = NOW_S + ASK_AGAIN_S
    may_be_asked = handing_over.may_write(later_s)
    after_nothing = handing_over.may_have_room(later_s)
    assert handing_over.write(b"\x00", end, later_s) == 1
    after_something = handing_over.may_have_room(later_s)

    assert (at_first, may_be_asked, after_nothing, after_something) == (True, True, False, True)
    end.close()
