"""What is not heard once may be chance; twice in a row it is known, and the log says so once."""

from __future__ import annotations

import logging

from app.hearing import Hearing
from tests.log_watch import ExpectLog

LOG = logging.getLogger("tests.hearing")


def test_one_failure_by_chance_is_nothing_and_a_sound_in_between_begins_anew() -> None:
    hearing = Hearing("nothing is heard", LOG)
    for _ in range(3):
        hearing.fail("no player")
        assert not hearing.is_lost
        hearing.succeed()


def test_two_in_a_row_are_told_once_until_sound_was_there_again(expect_log: ExpectLog) -> None:
    expect_log("tests.hearing", "nothing is heard: no player")
    hearing = Hearing("nothing is heard", LOG)
    for _ in range(5):
        hearing.fail("no player")
    assert hearing.is_lost
    hearing.succeed()
    assert not hearing.is_lost


def test_what_is_not_installed_needs_no_failure(expect_log: ExpectLog) -> None:
    expect_log("tests.hearing", "nothing is heard: no voice")
    hearing = Hearing("nothing is heard", LOG)
    hearing.lose("no voice")
    assert hearing.is_lost
