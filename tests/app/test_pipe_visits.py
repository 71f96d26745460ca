"""Visits through real pipes: several processes on one database, and what a line may hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.app.pipe_process import PipeProcess

Answer = dict[str, Any]
AT = "2026-11-21T10:00:{:02}-05:00"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "day.sqlite3"


@pytest.fixture
def pipe(database: Path) -> Iterator[PipeProcess]:
    """Desks 1 and 2 are staffed, desk 1 serves a search, a loan waits."""
    with PipeProcess(database, "--replay") as pipe:
        for line in (
            {"do": "issue", "service": "research", "at": AT.format(0)},
            {"do": "sign_in", "desk": "1", "staff": "a"},
            {"do": "call_next", "desk": "1"},
            {"do": "start", "desk": "1"},
            {"do": "sign_in", "desk": "2", "staff": "b"},
            {"do": "issue", "service": "loan"},
        ):
            assert pipe.ask(line)["ok"]
        yield pipe


def error(pipe: PipeProcess, do: str, **fields: object) -> str:
    before = pipe.ask({"do": "events"})
    answer = pipe.ask({"do": do, **fields})
    assert pipe.ask({"do": "events"}) == before
    return str(answer["error"])


def test_another_process_takes_the_last_action_back(pipe: PipeProcess, database: Path) -> None:
    pipe.ask({"do": "finish", "desk": "1", "outcome": "referred", "at": AT.format(5)})
    with PipeProcess(database, "--replay") as other:
        undone = other.ask({"do": "undo", "desk": "1", "at": AT.format(15)})
    assert (undone["ticket"]["label"], undone["ticket"]["state"]) == ("B001", "serving")
    assert undone["ticket"]["outcome"] is None
    assert error(pipe, "undo", desk="1") == "cannot_undo"
    kinds = [event["kind"] for event in pipe.ask({"do": "events"})["events"]]
    assert kinds[-2:] == ["visit_finished", "action_undone"]


def test_two_processes_call_the_only_one_and_the_second_is_told_which_desk_was_faster(
    pipe: PipeProcess, database: Path
) -> None:
    with PipeProcess(database, "--replay") as other:
        other.ask({"do": "sign_in", "desk": "3", "staff": "c", "at": AT.format(5)})
        assert pipe.ask({"do": "next", "desk": "2"})["ticket"]["label"] == "A001"
        first = other.ask({"do": "call_next", "desk": "3", "expected": "A001"})
        assert (first["ticket"]["label"], "called_by" in first) == ("A001", False)
        late = pipe.ask({"do": "call_next", "desk": "2", "expected": "A001"})
        assert (late["ok"], late["ticket"], late["called_by"]) == (True, None, "3")
        other.ask({"do": "finish", "desk": "3", "outcome": "served", "at": AT.format(6)})
        again = pipe.ask({"do": "call_next", "desk": "2", "expected": "A001", "at": AT.format(6)})
        assert again["called_by"] == "3"
        pipe.ask({"do": "issue", "service": "fees"})
        instead = pipe.ask({"do": "call_next", "desk": "2", "expected": "A001"})
        assert (instead["ticket"]["label"], instead["called_by"]) == ("A002", "3")


def test_a_ticket_left_at_a_desk_is_called_to_another_one_or_put_back_by_another_process(
    pipe: PipeProcess, database: Path
) -> None:
    assert error(pipe, "call", desk="2", label="B001", reason="other") == "wrong_state"
    pipe.ask({"do": "sign_out", "desk": "1", "at": AT.format(5)})
    with PipeProcess(database, "--replay") as other:
        called = other.ask(
            {"do": "call", "desk": "2", "label": "B001", "reason": "other", "at": AT.format(6)}
        )
        assert (called["ticket"]["state"], called["ticket"]["desk"]) == ("called", "2")
        other.ask({"do": "sign_out", "desk": "2"})
        assert pipe.ask({"do": "unpark", "label": "B001"})["ticket"]["state"] == "waiting"


def test_eleven_seconds_later_it_is_too_late(pipe: PipeProcess) -> None:
    pipe.ask({"do": "park", "desk": "1", "reason": "patron_away", "remind_min": 5, "at": AT.format(5)})
    assert error(pipe, "undo", desk="1", at=AT.format(16)) == "cannot_undo"


def test_another_request_goes_on_or_tells_where_it_waits(pipe: PipeProcess) -> None:
    on = pipe.ask({"do": "again", "desk": "1", "service": "card", "at": AT.format(9)})
    assert (on["goes_on"], on["position"], on["ticket"]["state"]) == (True, None, "serving")
    waits = pipe.ask({"do": "again", "desk": "1", "service": "computer"})
    assert (waits["goes_on"], waits["position"], waits["ticket"]["label"]) == (False, 2, "B001")
    assert waits["ticket"]["joined"] == AT.format(9)


def test_a_next_step_is_told_with_the_outcome(pipe: PipeProcess) -> None:
    finished = pipe.ask({"do": "finish", "desk": "1", "outcome": "served", "next_step": "come_back"})
    assert finished["next_step"] == "come_back"
    pipe.ask({"do": "undo", "desk": "1"})
    assert pipe.ask({"do": "finish", "desk": "1", "outcome": "will_return"})["next_step"] == "come_back"
    pipe.ask({"do": "undo", "desk": "1"})
    assert "next_step" not in pipe.ask({"do": "finish", "desk": "1", "outcome": "served"})


def test_a_desk_is_offered_what_it_can_give_and_its_colleague_s_patrons(pipe: PipeProcess) -> None:
    assert pipe.ask({"do": "skills", "desk": "2", "services": ["return"]})["services"] == ["return"]
    assert pipe.ask({"do": "next", "desk": "2"})["ticket"] is None
    assert pipe.ask({"do": "next", "desk": "1"})["ticket"]["label"] == "A001"
    sent = pipe.ask({"do": "transfer", "desk": "1", "to_desk": "2"})
    assert sent["ticket"]["service"] == "research"
    assert pipe.ask({"do": "next", "desk": "2"})["ticket"]["label"] == "B001"
    pipe.ask({"do": "pause", "desk": "1"})
    pipe.ask({"do": "call_next", "desk": "2"})
    pipe.ask({"do": "finish", "desk": "2", "outcome": "served"})
    assert pipe.ask({"do": "call_next", "desk": "2"})["note"] == "nobody_present_can"
    assert pipe.ask({"do": "skills", "desk": "2"})["services"] is None


def test_a_line_that_cannot_be_met_changes_nothing(pipe: PipeProcess) -> None:
    refused = {
        "bad_field": (
            ("park", {"desk": "1", "reason": "boredom"}),
            ("park", {"desk": "1", "remind_min": 0}),
            ("park", {"desk": "1", "remind_min": True}),
            ("transfer", {"desk": "1"}),
            ("skills", {"desk": "1", "services": "loan"}),
            ("skills", {"desk": "1", "services": [1]}),
            ("again", {"desk": "1"}),
            ("phone_done", {"label": "B001"}),
        ),
        "unknown_service": (
            ("again", {"desk": "1", "service": "haircut"}),
            ("skills", {"desk": "1", "services": ["haircut"]}),
            ("issue", {"service": "phone"}),
        ),
        "unknown_desk": (("undo", {"desk": "9"}), ("next", {"desk": "9"})),
        "not_signed_in": (("skills", {"desk": "3"}), ("transfer", {"desk": "1", "to_desk": "3"})),
        "no_ticket_at_desk": (("again", {"desk": "2", "service": "loan"}), ("talk", {"desk": "2"})),
        "wrong_state": (("phone_return", {"label": "A001"}), ("transfer", {"desk": "1", "to_desk": "1"})),
        "unknown_label": (("phone_return", {"label": "P001"}),),
        "unknown_next_step": (("finish", {"desk": "1", "outcome": "left", "next_step": "come_back"}),),
        "cannot_undo": (("undo", {"desk": "2"}),),
    }
    for code, lines in refused.items():
        for do, fields in lines:
            assert error(pipe, do, **fields) == code, (do, fields)
