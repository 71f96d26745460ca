"""A real window on a real queue: calls come, are taken back, called again; the store goes and comes back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.tickets import Outcome
from tests.board.stand import PretendedVoice, Stand, standing


def call(stand: Stand, desk: str) -> str:
    stand.clock.advance(1)
    choice = stand.queue.desk().call_next(desk)
    assert choice is not None
    return choice.ticket.label


def ready(stand: Stand, people: int, *desks: str) -> None:
    stand.staff(*desks)
    stand.wait_for(*["x"] * people)


def test_a_call_is_shown_with_its_desk_and_stays_after_the_visit(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        ready(stand, 2, "1")
        stand.shows("")
        label = call(stand, "1")
        stand.shows(label)
        assert stand.hands.read("desk") == "1"
        stand.queue.desk().start("1")
        stand.queue.desk().finish("1", Outcome.SERVED)
        second = call(stand, "1")
        stand.shows(second)
        qtbot.waitUntil(lambda: stand.last() == [label])


def test_two_at_once_are_spoken_one_after_the_other(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice) as stand:
        ready(stand, 2, "1", "2")
        first, second = call(stand, "1"), call(stand, "2")
        qtbot.waitUntil(lambda: voice.said == [f"{first} fr"])
        qtbot.waitUntil(lambda: stand.last() == [second])
        assert stand.hands.read("number") == first
        voice.end()
        stand.shows(second)
        assert voice.said == [f"{first} fr", f"{second} fr"]
        voice.end()


def test_a_call_is_flashed_and_spoken_again_each_time_it_is_recalled(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice) as stand:
        ready(stand, 1, "1")
        label = call(stand, "1")
        for times in (1, 2, 3):
            qtbot.waitUntil(lambda times=times: voice.said == [f"{label} fr"] * times)  # type: ignore[misc]
            assert stand.board.wall.scene.turns.count == times
            voice.end()
            stand.clock.advance(5)
            if times < 3:
                stand.queue.desk().recall("1")


def test_a_call_taken_back_leaves_the_wall(qtbot: QtBot) -> None:
    with standing(qtbot) as stand:
        ready(stand, 1, "1")
        stand.shows(call(stand, "1"))
        ticket_id = next(iter(stand.queue.tickets))
        stand.queue.desk().undo("1", ticket_id)
        stand.shows("")
        assert "Bienvenue" in stand.hands.read("welcome")


def test_sounds_are_prepared_before_anybody_is_called(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice) as stand:
        ready(stand, 1, "1", "2")
        qtbot.waitUntil(lambda: voice.prepared == {("A001", "1"), ("A001", "2")})


def test_the_last_good_state_stays_while_the_store_is_away(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice) as stand:
        ready(stand, 2, "1", "2")
        label = call(stand, "1")
        stand.shows(label)
        qtbot.waitUntil(lambda: len(voice.said) == 1)
        voice.end()
        stand.queue.lost = StoreTrouble.CANNOT_OPEN
        qtbot.waitUntil(lambda: stand.hands.find("stale") is not None)
        assert stand.hands.read("number") == label
        stand.queue.lost = None
        qtbot.waitUntil(lambda: stand.hands.find("stale") is None)
        second = call(stand, "2")
        stand.shows(second)
        qtbot.waitUntil(lambda: voice.said == [f"{label} fr", f"{second} fr"])
        voice.end()


def visit(stand: Stand, desk: str) -> str:
    """A short visit: the next call may follow at once."""
    label = call(stand, desk)
    stand.qtbot.waitUntil(lambda: any(each.label == label for each in stand.board.wall.scene.calls))
    stand.queue.desk().start(desk)
    stand.queue.desk().finish(desk, Outcome.SERVED)
    return label


def test_twenty_five_calls_at_once_are_each_said_once(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice, languages=("fr", "en"), repeats=True) as stand:
        ready(stand, 25, "1", "2", "3", "4")
        labels = [visit(stand, str(1 + each % 4)) for each in range(25)]
        while len({each.call.label for each in voice.sayings}) < len(labels) or voice.speaking:
            qtbot.waitUntil(lambda: voice.speaking == 1)
            voice.end()
        french = [each.call.label for each in voice.sayings if each.language == "fr"]
        assert sorted(set(french)) == sorted(labels)
        assert sum(each.is_brisk for each in voice.sayings) >= 20


def test_calls_that_begin_and_end_between_two_looks_are_shown_and_spoken(qtbot: QtBot) -> None:
    voice = PretendedVoice()
    with standing(qtbot, voice=voice) as stand:
        ready(stand, 8, "1", "2")
        labels = []
        for each in range(8):  # the watcher looks every 30 ms, and each of these takes less than one
            desk = str(1 + each % 2)
            labels.append(call(stand, desk))
            stand.queue.desk().finish(desk, Outcome.SERVED)
        while len(voice.said) < len(labels) or voice.speaking:
            qtbot.waitUntil(lambda: voice.speaking == 1)
            voice.end()
        assert sorted(voice.said) == [f"{label} fr" for label in labels]
        stand.shows(labels[-1])
        qtbot.waitUntil(lambda: set(stand.last()) <= set(labels))
