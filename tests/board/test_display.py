"""What is shown is derived from what is known: words, order, and nothing that is not public."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

import pytest

from app.still_desk import StillDesk
from board.display import DisplayProperties, Scene, derive
from board.ports import BoardParts
from board.sentences import Sentences
from board.spoken import spoken
from desk.tickets import Kind
from tests.board.gallery import NOW_MS, PARTS, queue_of, scene, scenes, ticket
from tests.board.stand import ZONE
from tests.board.test_turns import a_call
from ui.translation import Catalogue

FR, EN = Sentences(Catalogue("board", "fr"), "fr"), Sentences(Catalogue("board", "en"), "en")


def shown(scene: Scene, *languages: str, **parts: Any) -> DisplayProperties:
    made = BoardParts(
        watcher=StillDesk(),
        worker=StillDesk(),
        now_ms=lambda: NOW_MS,
        local=lambda at_ms: datetime.fromtimestamp(at_ms / 1000, ZONE),
        languages=languages or ("fr",),
        **{**PARTS, **parts},
    )
    say = {"fr": FR, "en": EN}
    return derive(scene, [say[each] for each in made.languages], made)


def all_words(shown: DisplayProperties) -> str:
    return " ".join(str(getattr(shown, each.name)) for each in fields(shown))


def test_the_newest_is_huge_and_the_others_follow_the_newest_first() -> None:
    wall = shown(scene(queue_of(ticket(1, "1"), ticket(2, "2"), ticket(3, "1"))))
    assert (wall.label, wall.deskWord, wall.desk, wall.clock) == ("A003", "Comptoir", "1", "10\xa0h\xa000")
    assert [each.label for each in wall.last] == ["A002", "A001"]


def test_a_call_whose_turn_comes_stands_first_among_the_last_at_once() -> None:
    wall = shown(scene(queue_of(ticket(1, "1"), ticket(2, "2"), ticket(3, "1")), coming=1))
    assert wall.label == "A002"
    assert [(each.label, each.isComing) for each in wall.last] == [("A003", True), ("A001", False)]


def test_every_call_of_the_last_half_minute_stays() -> None:
    crowd = [replace(ticket(each, "1"), id=str(each), called_ms=NOW_MS - 29_000 + each) for each in range(13)]
    assert len(shown(scene(queue_of(*crowd))).last) == 12
    later = shown(replace(scene(queue_of(*crowd)), now_ms=NOW_MS + 60_000))
    assert len(later.last) == 3


def test_a_desk_has_the_name_of_the_library_and_its_arrow() -> None:
    wall = shown(scene(queue_of(ticket(1, "3"))), "fr", "en")
    assert (wall.desk, wall.deskWord, wall.isDeskNamed) == ("Comptoir des jeunes", "Children’s desk", True)
    assert wall.arrow


def test_the_desk_of_a_last_call_is_said_in_one_language_or_in_each() -> None:
    seen = scene(queue_of(ticket(1, "3"), ticket(2, "1"), ticket(3, "2")))
    french, both = shown(seen, "fr").last, shown(seen, "fr", "en").last
    assert [(each.desk, each.words) for each in french] == [
        ("Comptoir\xa01", ""),
        ("Comptoir des jeunes", ""),
    ]
    assert [(each.desk, each.words) for each in both] == [
        ("1", "Comptoir\nDesk"),
        ("Comptoir des jeunes", "Children’s desk"),
    ]


def test_a_name_that_several_languages_share_stands_once() -> None:
    names = {"1": {"fr": "Info", "en": "Info"}, "2": {"fr": "Accueil"}}
    wall = shown(scene(queue_of(ticket(1, "2"), ticket(2, "1"))), "fr", "en", desk_names=names)
    assert (wall.desk, wall.deskWord) == ("Info", "")
    assert [(each.desk, each.words, each.isNamed) for each in wall.last] == [("Accueil", "", True)]


def test_french_alone_where_french_alone_is_public() -> None:
    for _, each in scenes():
        words = all_words(shown(each, "fr"))
        assert not any(
            english in words for english in ("Desk ", "desk.", "Recent calls", "Wait ", "Story", "Welcome ")
        )


@pytest.mark.parametrize("kind", [Kind.TRANSACTION, Kind.ASSISTANCE])
def test_a_call_says_number_and_desk_alone(kind: Kind) -> None:
    called = replace(ticket(7, "1", kind), service="fees")
    wall = shown(scene(queue_of(called)), has_estimates=False, notices={})
    words = all_words(wall)
    assert not any(each in words for each in ("fees", "loan", "staff", "transaction", "assistance"))
    assert wall.lines == ()


def test_alone_quick_requests_go_first_and_the_estimate_says_so() -> None:
    waiting = [ticket(each) for each in range(6)]
    two = shown(scene(queue_of(*waiting, present=2)), notices={})
    one = shown(scene(queue_of(*waiting, present=1)), notices={})
    assert [each.words for each in two.lines][1].endswith("très courte")
    assert [each.words for each in one.lines][1].endswith("assez longue")


def test_a_wall_that_is_late_says_since_when_and_promises_no_wait() -> None:
    late = replace(scene(queue_of(ticket(1, "1"))), lost_ms=NOW_MS - 300_000)
    wall = shown(late, notices={})
    assert "9\xa0h\xa055" in wall.stale
    assert (wall.label, wall.lines) == ("A001", ())


def test_nobody_at_the_desk_is_said_kindly() -> None:
    assert "appellerons" in shown(scene(queue_of(present=0))).notice


def test_what_we_promise_is_never_parted_between_two_lines() -> None:
    nobody = scene(queue_of(present=0))
    assert "nous\xa0vous\xa0appellerons" in shown(nobody).notice
    assert "we\xa0will\xa0call\xa0you" in shown(nobody, "en").notice


def test_a_call_is_spoken_as_a_librarian_says_it() -> None:
    assert spoken(a_call(12), "Comptoir 1", "fr", is_brisk=False) == "Numéro A, zéro 12, comptoir 1."
    assert spoken(a_call(7), "Comptoir 1", "fr", is_brisk=True) == "A, zéro zéro 7, comptoir 1."
    assert spoken(a_call(1234), "Desk 2", "en", is_brisk=False) == "Number A, 1234, desk 2."
