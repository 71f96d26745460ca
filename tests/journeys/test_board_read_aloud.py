"""The board as a screen reader meets it from another process: the calls, in the order of reading."""

from __future__ import annotations

import pytest

from tests.journeys.desktop import Desktop
from tests.journeys.read_aloud import Branch, needs_a_screen_reader, read_aloud
from tests.journeys.screen_reader import ScreenReader

pytestmark = [pytest.mark.x11, pytest.mark.timeout(120), needs_a_screen_reader]


def test_calls_are_said_and_the_wall_is_read_from_the_newest_call_down(
    desktop: Desktop, reader: ScreenReader, branch: Branch
) -> None:
    words = branch.words("board", "--windowed")
    with read_aloud(desktop, reader, "Bibliothèque", words) as board:
        board.reading.wait_to_read("Votre numéro sera appelé ici")
        board.look("nobody called")
        for desk in ("2", "1"):
            branch.ask("sign_in", desk=desk, staff=f"S{desk}")
            branch.ask("issue", service="loan")
        for desk in ("2", "1"):
            branch.ask("call_next", desk=desk)
        board.reading.wait_to_hear("A002, Comptoir 1")
        board.reading.wait_to_read("Derniers appels")
        names = [part.name for part in board.look("two calls") if part.name]
        assert board.reading.said == ["A001, Comptoir 2", "A002, Comptoir 1"]
        assert names[0] == "votre-tour"
        order = ["A002, Comptoir 1", "Derniers appels", "A001, Comptoir 2"]
        waits = next(name for name in names if name.startswith("Attente"))
        assert [name for name in names if name in (*order, waits)] == [*order, waits]
