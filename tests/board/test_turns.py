"""The line of calls, without any window: one after the other, repeats dropped first, first sayings never."""

from __future__ import annotations

from dataclasses import replace

from board.calls import Call, called_again, called_between, followed, with_missed
from board.turns import Manner, Turns, forgotten, found, joined, next_saying, next_turn
from desk.changes import Event, EventData, EventKind
from desk.tickets import Kind, State
from tests.board.gallery import NOW_MS, queue_of, ticket

TWO = Manner(("fr", "en"), repeats=True)


def a_call(number: int, called_ms: int = NOW_MS) -> Call:
    return Call(f"t{number}", "A", number, f"A{number:03d}", "1", called_ms)


def called_event(number: int, desk: str) -> Event:
    data: EventData = {"state": "called", "desk": desk, "called_ms": NOW_MS + number}
    return Event(number, NOW_MS + number, EventKind.TICKET_CALLED, f"A-{number}", "panel", data)


def all_sayings(turns: Turns, manner: Manner) -> list[str]:
    """What is said until nobody is in line, at the pace of the voice."""
    said = []
    while not turns.is_over:
        saying = next_saying(turns, manner)
        if saying is None:
            turns = next_turn(turns)
            continue
        chime = "chime " if saying.has_chime else ""
        said.append(f"{chime}{saying.call.label} {saying.language}{' brisk' if saying.is_brisk else ''}")
        turns = Turns(turns.now, turns.waiting, turns.said + 1, False, turns.follows, turns.count)
    return said


def test_a_call_that_was_found_late_is_announced_and_leaves_the_place_to_the_newest() -> None:
    late, newest = a_call(1, NOW_MS), a_call(2, NOW_MS + 20)
    turns = next_turn(joined(joined(Turns(), (newest,)), (late,)), (late, newest))
    assert turns.now == late
    rested = next_turn(turns, (late, newest))
    assert rested.is_over
    assert rested.now == newest
    assert rested.count == turns.count


def test_a_call_that_was_called_again_keeps_the_place_before_newer_ones() -> None:
    again, newest = replace(a_call(1, NOW_MS), recalls=1), a_call(2, NOW_MS + 20)
    turns = joined(Turns(), (again,))
    assert next_turn(turns, (again, newest)).now == again


def test_a_call_alone_is_said_in_each_language_and_once_more() -> None:
    turns = joined(Turns(), (a_call(1),))
    assert all_sayings(turns, TWO) == ["chime A001 fr", "A001 en", "chime A001 fr", "A001 en"]


def test_without_repeats_it_is_said_once() -> None:
    assert all_sayings(joined(Turns(), (a_call(1),)), Manner(("fr",))) == ["chime A001 fr"]


def test_of_two_at_once_the_second_follows_and_only_the_last_is_repeated() -> None:
    turns = joined(Turns(), (a_call(1), a_call(2)))
    assert turns.now == a_call(1)
    assert all_sayings(turns, TWO) == [
        "chime A001 fr", "A001 en", "chime A002 fr", "A002 en", "chime A002 fr", "A002 en",
    ]  # fmt: skip


def test_many_at_once_are_all_said_once_in_the_first_language() -> None:
    turns = joined(Turns(), tuple(a_call(each) for each in range(1, 26)))
    said = all_sayings(turns, TWO)
    assert said[:3] == ["chime A001 fr brisk", "A002 fr brisk", "A003 fr brisk"]
    for number in range(1, 26):
        assert any(f"A{number:03d} fr" in each for each in said)


def test_a_call_that_comes_during_another_does_not_take_its_place() -> None:
    turns = joined(joined(Turns(), (a_call(1),)), (a_call(2),))
    assert (turns.now, turns.waiting) == (a_call(1), (a_call(2),))
    assert next_turn(turns).now == a_call(2)


def test_a_board_started_in_the_middle_of_a_day_announces_only_what_is_fresh() -> None:
    old, fresh = a_call(1, NOW_MS - 60_000), a_call(2, NOW_MS - 5_000)
    quiet = found(Turns(), (old,), NOW_MS)
    assert (quiet.now, quiet.is_over, quiet.count) == (old, True, 0)
    assert found(Turns(), (old, fresh), NOW_MS).now == fresh


def test_a_call_taken_back_leaves_the_wall_and_the_line() -> None:
    turns = joined(Turns(), (a_call(1), a_call(2), a_call(3)))
    assert forgotten(turns, (a_call(1), a_call(3))).waiting == (a_call(3),)
    assert forgotten(turns, (a_call(2), a_call(3))).now == a_call(2)
    alone = joined(Turns(), (a_call(1),))
    assert forgotten(alone, ()) == Turns(None, (), 0, True, False, 1)


def test_calls_stay_when_their_visit_ends_and_go_when_the_ticket_waits_again() -> None:
    one, two = ticket(1, "1"), ticket(2, "2")
    calls = followed((), queue_of(one, two), ())
    assert [each.label for each in calls] == ["A001", "A002"]
    assert followed(calls, queue_of(), ()) == calls
    assert [each.label for each in followed(calls, queue_of(ticket(2)), ())] == ["A001"]


def test_a_call_on_hold_is_never_shown() -> None:
    assert followed((), queue_of(ticket(3, "1", Kind.PHONE)), ()) == ()


def test_a_board_of_some_desks_shows_those_alone() -> None:
    calls = followed((), queue_of(ticket(1, "1"), ticket(2, "2")), ("2",))
    assert [each.desk for each in calls] == ["2"]


def test_each_recall_counts() -> None:
    calls = called_again((a_call(1), a_call(2)), ["t1", "t1"])
    assert [each.recalls for each in calls] == [2, 0]
    assert ticket(1).state is State.WAITING


def test_a_call_no_queue_has_shown_is_read_off_the_log() -> None:
    before = queue_of(ticket(1), ticket(2), ticket(3), replace(ticket(5), kind=Kind.PHONE))
    told = [called_event(each, desk) for each, desk in ((1, "1"), (2, "2"), (3, "2"), (5, "1"), (9, "1"))]
    # A003 waits again: its call was taken back. Nobody waits on the wall on the phone, and A-9 is not known.
    found = called_between(told, before, queue_of(ticket(3)), ())
    assert [(each.label, each.desk, each.called_ms) for each in found] == [
        ("A001", "1", NOW_MS + 1),
        ("A002", "2", NOW_MS + 2),
    ]
    assert [each.label for each in called_between(told, before, queue_of(), ("2",))] == ["A002", "A003"]


def test_a_ticket_that_was_taken_and_called_between_two_looks_has_its_number_from_the_log() -> None:
    data: EventData = {"series": "A", "number": 12, "kind": "transaction"}
    issued = Event(1, NOW_MS, EventKind.TICKET_ISSUED, "A-12", "kiosk", data)
    called = Event(2, NOW_MS, EventKind.TICKET_CALLED, "A-12", "panel", {"desk": "1", "called_ms": NOW_MS})
    assert [each.label for each in called_between([issued, called], queue_of(), queue_of(), ())] == ["A012"]


def test_each_ticket_stands_on_the_wall_once_at_its_last_desk() -> None:
    first, later = a_call(1, NOW_MS), replace(a_call(1, NOW_MS + 5), desk="2")
    assert with_missed((later,), (first, a_call(2, NOW_MS + 1))) == (a_call(2, NOW_MS + 1), later)
