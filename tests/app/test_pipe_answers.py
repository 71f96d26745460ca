"""The pipe's answers, on a real database in this process: verbs, fields, and lines that are none."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.clock import ReplayClock, SystemClock
from app.pipe import LINE_LIMIT, Pipe
from app.settings import Settings
from app.settings_of_desk import StoreSettings
from app.wiring import desk_opener

Answer = dict[str, Any]


class Desk:
    """A pipe that takes dicts, and remembers the time of a replay."""

    def __init__(self, pipe: Pipe) -> None:
        self.pipe = pipe

    def ask(self, do: str, **fields: object) -> Answer:
        return self.pipe.answer(json.dumps({"do": do, **fields}).encode())

    def error(self, do: str, **fields: object) -> str:
        answer = self.ask(do, **fields)
        assert answer["ok"] is False
        assert answer["message"]
        code: str = answer["error"]
        return code


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    settings = Settings(store=StoreSettings(database=str(tmp_path / "desk.sqlite3")))
    clock = ReplayClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe", "replay"), clock)
    yield Desk(pipe)
    pipe.close()


def test_a_ticket_tells_its_label_its_place_and_when_it_joined(desk: Desk) -> None:
    answer = desk.ask("issue", service="loan", language="fr", at="2026-11-21T10:00:00-05:00")
    ticket = answer["ticket"]
    assert (answer["ok"], answer["position"], ticket["label"], ticket["kind"]) == (
        True,
        1,
        "A001",
        "transaction",
    )
    assert set(ticket) == {"id", "label", "service", "kind", "state", "joined", "desk", "outcome"}
    assert (ticket["joined"], ticket["state"], ticket["desk"]) == (
        "2026-11-21T10:00:00-05:00",
        "waiting",
        None,
    )


def test_the_same_id_again_gives_the_same_ticket_even_after_the_visit(desk: Desk) -> None:
    asked = {"service": "loan", "id": "0190f2a5-0000-7000-8000-000000000001"}
    first = desk.ask("issue", **asked)
    assert desk.ask("issue", **asked) == first
    desk.ask("sign_in", desk="1", staff="a")
    desk.ask("call_next", desk="1")
    desk.ask("finish", desk="1", outcome="served")
    again = desk.ask("issue", **asked)
    assert (again["ticket"]["label"], again["ticket"]["state"], again["position"]) == ("A001", "closed", None)


def test_next_tells_who_and_why_and_changes_nothing(desk: Desk) -> None:
    desk.ask("issue", service="research")
    desk.ask("issue", service="return")
    desk.ask("sign_in", desk="1", staff="a")
    before = desk.ask("events", after=0)
    answer = desk.ask("next")
    assert (answer["ticket"]["label"], answer["reason"]) == ("A001", "transaction_first")
    assert desk.ask("events", after=0) == before


def test_nobody_waiting_is_an_answer_and_no_error(desk: Desk) -> None:
    desk.ask("sign_in", desk="1", staff="a")
    assert desk.ask("next") == {"ok": True, "ticket": None, "reason": None}
    assert desk.ask("call_next", desk="1") == {"ok": True, "ticket": None, "reason": None}


def test_a_no_show_may_come_back_for_fifteen_minutes(desk: Desk) -> None:
    desk.ask("sign_in", desk="1", staff="a", at="2026-11-21T10:00:00-05:00")
    desk.ask("issue", service="loan")
    desk.ask("call_next", desk="1")
    assert desk.error("no_show", desk="1") == "wrong_state"
    desk.ask("recall", desk="1")
    assert desk.error("no_show", desk="1", at="2026-11-21T10:00:59-05:00") == "wrong_state"
    gone = desk.ask("no_show", desk="1", at="2026-11-21T10:01:00-05:00")["ticket"]
    assert (gone["state"], gone["outcome"]) == ("closed", "no_show")
    back = desk.ask("return", label="A001", at="2026-11-21T10:16:00-05:00")["ticket"]
    assert (back["state"], back["outcome"], back["joined"]) == ("waiting", None, "2026-11-21T10:00:00-05:00")


def test_the_queue_lists_who_waits_in_calling_order_who_is_at_a_desk_and_who_is_parked(desk: Desk) -> None:
    for service in ("research", "loan", "computer", "fees"):
        desk.ask("issue", service=service)
    desk.ask("sign_in", desk="1", staff="a")
    desk.ask("call_next", desk="1")
    desk.ask("park", desk="1")
    desk.ask("call_next", desk="1")
    queue = desk.ask("queue")
    labels = {name: [ticket["label"] for ticket in queue[name]] for name in ("waiting", "called", "parked")}
    assert labels == {"waiting": ["B001", "B002"], "called": ["A002"], "parked": ["A001"]}
    assert queue["present"] == 1


def test_events_are_numbered_without_a_gap_and_name_nobody(desk: Desk) -> None:
    desk.ask("sign_in", desk="1", staff="marguerite")
    desk.ask("issue", service="loan")
    desk.ask("call_next", desk="1")
    answer = desk.ask("events", after=0)
    assert [event["seq"] for event in answer["events"]] == [1, 2, 3]
    assert [event["kind"] for event in answer["events"]] == [
        "desk_signed_in",
        "ticket_issued",
        "ticket_called",
    ]
    assert "marguerite" not in json.dumps(answer)
    assert [event["seq"] for event in desk.ask("events", after=2)["events"]] == [3]


@pytest.mark.parametrize(
    ("do", "fields", "code"),
    [
        ("issue", {}, "bad_field"),
        ("issue", {"service": 7}, "bad_field"),
        ("issue", {"service": ""}, "bad_field"),
        ("issue", {"service": "x" * 100_000}, "bad_field"),
        ("issue", {"service": "lo\ud800an"}, "bad_field"),
        ("issue", {"service": "loan", "language": "français"}, "bad_field"),
        ("issue", {"service": "loan", "id": "not a uuid"}, "bad_field"),
        ("issue", {"service": "loan", "at": "yesterday"}, "bad_field"),
        ("issue", {"service": "loan", "at": "2026-11-21T10:00:00"}, "bad_field"),
        ("issue", {"service": "loan", "at": "0001-01-01T00:00:00+14:00"}, "bad_field"),
        ("issue", {"service": "massage"}, "unknown_service"),
        ("sign_in", {"desk": "1"}, "bad_field"),
        ("sign_in", {"desk": 1, "staff": "a"}, "bad_field"),
        ("sign_in", {"desk": "1", "staff": "  "}, "bad_field"),
        ("sign_in", {"desk": "1", "staff": "a" * 33}, "bad_field"),
        ("sign_in", {"desk": "9", "staff": "a"}, "unknown_desk"),
        ("sign_in", {"desk": "2", "staff": "b"}, "desk_taken"),
        ("pause", {"desk": "1"}, "not_signed_in"),
        ("call_next", {"desk": "1"}, "not_signed_in"),
        ("call_next", {"desk": "3"}, "desk_paused"),
        ("call_next", {"desk": "2"}, "desk_busy"),
        ("call", {"desk": "4", "label": "A002"}, "reason_required"),
        ("call", {"desk": "4", "label": "A002", "reason": "because"}, "bad_field"),
        ("call", {"desk": "4", "label": "Z999", "reason": "other"}, "unknown_label"),
        ("call", {"desk": "4", "label": "A001", "reason": "other"}, "wrong_state"),
        ("recall", {"desk": "4"}, "no_ticket_at_desk"),
        ("unpark", {"label": "A002"}, "wrong_state"),
        ("return", {"label": "A002"}, "wrong_state"),
        ("transfer", {"desk": "2", "service": "massage"}, "unknown_service"),
        ("finish", {"desk": "2", "outcome": "vanished"}, "unknown_outcome"),
        ("finish", {"desk": "2"}, "bad_field"),
        ("events", {"after": -1}, "bad_field"),
        ("events", {"after": True}, "bad_field"),
        ("events", {"after": "1"}, "bad_field"),
        ("dance", {}, "unknown_verb"),
    ],
)
def test_a_request_that_cannot_be_met_says_why_and_changes_nothing(
    desk: Desk, do: str, fields: dict[str, object], code: str
) -> None:
    desk.ask("sign_in", desk="2", staff="a")
    desk.ask("sign_in", desk="4", staff="d")
    desk.ask("sign_in", desk="3", staff="c")
    desk.ask("pause", desk="3")
    desk.ask("issue", service="loan")
    desk.ask("issue", service="loan")
    desk.ask("call_next", desk="2")
    before = desk.ask("events", after=0)
    assert desk.error(do, **fields) == code
    assert desk.ask("events", after=0) == before


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"garbage",
        b"[]",
        b"7",
        b'"issue"',
        b"{",
        b"\xff\xfe{}",
        b"{}" * 2,
        b"[" * 100_000,
        b'{"do":' + b"9" * 6000 + b"}",
        b"x" * 1_000_000,
    ],
)
def test_a_line_that_is_no_request_gets_an_error_answer(desk: Desk, line: bytes) -> None:
    answer = desk.pipe.answer(line)
    assert answer["ok"] is False
    assert answer["error"] in {"not_json", "bad_field"}
    assert len(json.dumps(answer)) < 500


def test_every_line_is_answered_in_order_also_after_one_too_long_to_read(desk: Desk) -> None:
    lines = [b'{"do":"next"}', b"z" * (3 * LINE_LIMIT), b"", b'{"do":"queue"}', b'{"do":"next"']
    answers = io.BytesIO()
    desk.pipe.serve(io.BytesIO(b"\n".join(lines)), answers)
    told = [json.loads(line) for line in answers.getvalue().splitlines()]
    assert [answer.get("error", "ok") for answer in told] == ["ok", "not_json", "not_json", "ok", "not_json"]


def test_outside_a_replay_a_line_may_not_choose_its_time(tmp_path: Path) -> None:
    settings = Settings(store=StoreSettings(database=str(tmp_path / "desk.sqlite3")))
    clock = SystemClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe"), clock)
    answer = pipe.answer(b'{"do":"issue","service":"loan","at":"2026-11-21T10:00:00-05:00"}')
    assert answer["error"] == "bad_field"
    pipe.close()


def test_a_store_that_is_away_is_said_and_works_again_when_it_is_back(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    settings = Settings(store=StoreSettings(database=str(folder / "desk.sqlite3")))
    clock = SystemClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe"), clock)
    away = pipe.answer(b'{"do":"issue","service":"loan"}')
    assert (away["error"], str(folder) in away["message"]) == ("store_unavailable", True)
    folder.mkdir()
    assert pipe.answer(b'{"do":"issue","service":"loan"}')["ticket"]["label"] == "A001"
    pipe.close()


def test_a_database_that_vanishes_in_use_is_missed_and_never_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    settings = Settings(store=StoreSettings(database=str(path)))
    clock = SystemClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe"), clock)
    assert pipe.answer(b'{"do":"issue","service":"loan"}')["ticket"]["label"] == "A001"
    (tmp_path / "away").mkdir()
    for part in tmp_path.glob("desk.sqlite3*"):
        part.rename(tmp_path / "away" / part.name)
    for _ in range(3):
        answer = pipe.answer(b'{"do":"issue","service":"loan"}')
        assert (answer["error"], "put it back" in answer["message"]) == ("store_unavailable", True)
    assert not path.exists()
    for part in (tmp_path / "away").iterdir():
        part.rename(tmp_path / part.name)
    assert pipe.answer(b'{"do":"issue","service":"loan"}')["ticket"]["label"] == "A002"
    pipe.close()
