"""The board and the opening hours: said quietly, and nobody is promised a call that does not come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.still_desk import StillDesk
from board.board_model import sentences_in
from board.display import DisplayProperties, Scene, derive
from board.ports import BoardParts
from board.showroom import STATES, at_hour
from desk.opening import Opening
from desk.queue import LiveQueue
from desk.tickets import Kind, State
from tests.board.gallery import NOW_MS, SCENES, opening_at, queue_of, scene, ticket
from tests.board.stand import ZONE, standing


def shown(scene: Scene, *languages: str) -> DisplayProperties:
    languages = languages or ("fr",)
    still = StillDesk()
    parts = BoardParts(
        watcher=still,
        worker=still,
        now_ms=lambda: NOW_MS,
        local=lambda at_ms: datetime.fromtimestamp(at_ms / 1000, ZONE),
        languages=languages,
    )
    return derive(scene, [sentences_in(each) for each in languages], parts)


def words(scene: Scene, *languages: str) -> str:
    return "\n".join(each.words for each in shown(scene, *languages).lines)


def test_the_last_numbers_are_told_below_the_calls() -> None:
    said = words(SCENES["last numbers"])
    assert "Nous fermons à\xa020\xa0h et remettons des numéros jusqu’à\xa019\xa0h\xa045." in said
    assert "Attente" in said
    assert shown(SCENES["last numbers"]).label


def test_soon_before_the_end_no_wait_is_told() -> None:
    said = words(SCENES["closing soon"], "fr", "en")
    french, english = said.split("\n\n")
    assert french == "Nous fermons à\xa020\xa0h. Merci de votre visite."
    assert english == "We close at\xa08:00\xa0p.m. Thank you for your visit."


@pytest.mark.parametrize("present", [0, 2])
def test_nobody_is_invited_to_wait_once_no_number_is_given_and_nobody_holds_one(present: int) -> None:
    board = shown(at_hour(scene(queue_of(present=present)), 19, 50), "fr", "en")
    french, english = board.welcome.split("\n\n")
    assert french == "Nous fermons à\xa020\xa0h.\nMerci de votre visite."
    assert english == "We close at\xa08:00\xa0p.m.\nThank you for your visit."
    assert (board.notice, board.lines) == ("", ())


@pytest.mark.parametrize("desk", [None, "1"])
def test_a_call_on_the_phone_invites_nobody_of_the_library_to_wait(desk: str | None) -> None:
    on_the_phone = scene(queue_of(ticket(3, desk, Kind.PHONE)))
    assert shown(at_hour(on_the_phone, 19, 50)).welcome.startswith("Nous fermons")
    assert shown(at_hour(on_the_phone, 20, 5)).welcome.startswith("La bibliothèque est fermée")


@pytest.mark.parametrize(
    "queue", [queue_of(ticket(20), present=0), queue_of(replace(ticket(20), state=State.PARKED), present=0)]
)
def test_who_holds_a_number_is_told_of_the_call_until_the_end(queue: LiveQueue) -> None:
    board = shown(at_hour(scene(queue), 19, 50))
    assert board.welcome == "Bienvenue! Votre\xa0numéro sera appelé ici."
    assert "nous\xa0vous\xa0appellerons" in board.notice
    assert [each.words for each in board.lines] == ["Nous fermons à\xa020\xa0h. Merci de votre visite."]


def test_while_numbers_are_given_whoever_comes_is_invited() -> None:
    assert shown(at_hour(scene(queue_of(present=0)), 19, 40)).notice
    board = shown(replace(at_hour(scene(queue_of(present=0)), 19, 50), lost_ms=NOW_MS))
    assert board.welcome == "Bienvenue! Votre\xa0numéro sera appelé ici."


def test_who_is_served_after_the_end_stays_on_the_wall() -> None:
    board = shown(SCENES["closed, still serving"])
    assert board.label == "A012"
    assert words(SCENES["closed, still serving"]).endswith("Merci de votre visite.")
    assert not board.notice


def test_a_closed_library_says_when_it_opens_and_shows_no_call() -> None:
    board = shown(SCENES["closed"])
    assert (board.label, board.last, board.notice) == ("", (), "")
    assert board.welcome == "La bibliothèque est fermée pour le\xa0moment.\nNous rouvrons lundi à\xa010\xa0h."
    assert shown(SCENES["holiday"]).welcome.startswith("La bibliothèque est fermée en ce jour férié.")


@pytest.mark.parametrize(
    ("opens", "language", "said"),
    [
        (
            datetime(2026, 12, 1, 10, tzinfo=UTC),
            "fr",
            "Nous rouvrons le\xa0mardi 1er\xa0décembre à\xa010\xa0h.",
        ),
        (
            datetime(2027, 1, 4, 13, 30, tzinfo=UTC),
            "en",
            "We open on Monday, January\xa04 at\xa01:30\xa0p.m.",
        ),
        (
            datetime(2027, 1, 4, 13, 30, tzinfo=UTC),
            "es",
            "Abrimos el lunes 4\xa0de\xa0enero a\xa0las\xa013:30.",
        ),
        (
            datetime(2027, 1, 4, 13, 30, tzinfo=UTC),
            "ar",
            "نفتح يوم الاثنين 4\xa0يناير في\xa0الساعة\xa013:30.",  # noqa: RUF001 - Arabic letters
        ),
    ],
)
def test_a_library_closed_for_a_week_or_more_says_the_date_on_which_it_opens(
    opens: datetime, language: str, said: str
) -> None:
    long = replace(SCENES["closed"], opening=replace(opening_at(20, 30), opens=opens))
    assert shown(long, language).welcome.splitlines()[1:] == [said]


def test_a_patron_who_still_waits_while_staff_are_there_keeps_the_board_on() -> None:
    late = replace(scene(queue_of(ticket(9, "1"), ticket(20))), opening=opening_at(20, 5))
    assert shown(late).label == "A009"
    gone = replace(scene(queue_of(ticket(9, "1"), ticket(20), present=0)), opening=opening_at(20, 5))
    assert shown(gone).label == ""


def test_the_wall_asks_the_hours_with_each_minute_and_each_queue(qtbot: QtBot) -> None:
    asked: list[int] = []

    def opening(now_ms: int) -> Opening:
        asked.append(now_ms)
        return opening_at(20, 30)

    with standing(qtbot, opening=opening) as stand:
        qtbot.waitUntil(lambda: "fermée" in str(stand.hands.read("welcome")))
        assert asked[-1] == stand.clock.now_ms()


@pytest.mark.parametrize("name", [name for name, shown in STATES.items() if shown.scene.opening is not None])
def test_in_a_picture_for_approval_the_clock_fits_the_hours(name: str) -> None:
    seen = STATES[name].scene
    assert seen.opening is not None
    clock = datetime.fromtimestamp(seen.now_ms / 1000, ZONE)
    assert (clock.hour, clock.minute) == (seen.opening.at.hour, seen.opening.at.minute)
