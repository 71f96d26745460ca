"""Each screen is a message, or one of the four that are not; none is taken for a pause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.journey import Screen
from kiosk.messages import MESSAGES, derive_message
from tests.kiosk.moments import SAY, at_pause, at_welcome

OTHERS = {Screen.WELCOME, Screen.SERVICES, Screen.CHOICE, Screen.TICKET}


def test_every_other_screen_is_a_message() -> None:
    assert MESSAGES.keys() == set(Screen) - OTHERS


def test_each_message_has_a_sentence_of_its_own() -> None:
    titles = [derive_message(replace(at_pause(), screen=screen), SAY).title for screen in MESSAGES]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("screen", sorted(OTHERS))
def test_a_screen_that_is_no_message_is_not_told_as_a_pause(screen: Screen) -> None:
    with pytest.raises(KeyError):
        derive_message(replace(at_welcome(), screen=screen), SAY)


def test_nobody_adds_a_message_while_the_program_runs() -> None:
    with pytest.raises(TypeError, match="item assignment"):
        MESSAGES[Screen.WELCOME] = MESSAGES[Screen.PAUSE]  # type: ignore[index]  # that is what is tried
