"""Several pipes at once on one database, and pipes that are killed: nothing lost, doubled or called twice."""

from __future__ import annotations

import random
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.app.pipe_process import PipeProcess

Answer = dict[str, Any]
DESKS = [str(number) for number in range(1, 9)]
EIGHT_DESKS = ("--set", 'desks.names=["1","2","3","4","5","6","7","8"]')


def test_eight_pipes_starting_at_once_issue_and_call_each_ticket_exactly_once(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    pipes = [PipeProcess(database, *EIGHT_DESKS) for _ in DESKS]
    issued: list[list[str]] = [[] for _ in DESKS]
    called: list[list[str]] = [[] for _ in DESKS]

    def work(index: int) -> None:
        pipe, desk = pipes[index], DESKS[index]
        pipe.ask({"do": "sign_in", "desk": desk, "staff": desk})
        for number in range(25):
            service = ("loan", "research", "card")[number % 3]
            issued[index].append(pipe.ask({"do": "issue", "service": service})["ticket"]["label"])
            called[index] += served_by(pipe, desk)

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(DESKS))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rest = drained(pipes[0])
    for pipe in pipes:
        assert pipe.finish() == 0
    every_issue = Counter(label for labels in issued for label in labels)
    every_call = Counter([label for labels in called for label in labels] + rest)
    assert set(every_issue.values()) == {1}
    assert len(every_issue) == 25 * len(DESKS)
    assert every_call == every_issue


def served_by(pipe: PipeProcess, desk: str) -> list[str]:
    called = pipe.ask({"do": "call_next", "desk": desk})
    assert called["ok"], called
    if called["ticket"] is None:
        return []
    finished = pipe.ask({"do": "finish", "desk": desk, "outcome": "served"})
    assert finished["ticket"]["id"] == called["ticket"]["id"]
    return [called["ticket"]["label"]]


def drained(pipe: PipeProcess) -> list[str]:
    labels: list[str] = []
    while more := served_by(pipe, "1"):
        labels += more
    return labels


def kill_rounds(database: Path, rounds: int, seed: int) -> None:
    dice = random.Random(seed)
    acknowledged: dict[str, str] = {}
    for _ in range(rounds):
        with PipeProcess(database) as pipe:
            unread = dice.randrange(4)
            for _ in range(dice.randrange(1, 12)):
                ticket = pipe.ask({"do": "issue", "service": "loan"})["ticket"]
                acknowledged[ticket["id"]] = ticket["label"]
            for _ in range(unread):
                pipe.send({"do": "issue", "service": "loan"})
            pipe.kill()
    with PipeProcess(database) as pipe:
        waiting = pipe.ask({"do": "queue"})["waiting"]
        sequences = [event["seq"] for event in pipe.ask({"do": "events", "after": 0})["events"]]
    kept = {ticket["id"]: ticket["label"] for ticket in waiting}
    assert acknowledged.items() <= kept.items()
    assert len(set(kept.values())) == len(kept)
    assert sequences == list(range(1, len(sequences) + 1))


def test_every_ticket_a_killed_pipe_gave_is_there(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "desk.sqlite3", rounds=6, seed=1)


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_two_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    kill_rounds(tmp_path / "desk.sqlite3", rounds=200, seed=2)


def test_a_desk_that_lost_its_answer_still_holds_its_ticket(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    with PipeProcess(database) as pipe:
        pipe.ask({"do": "sign_in", "desk": "1", "staff": "a"})
        pipe.ask({"do": "issue", "service": "loan"})
        pipe.ask({"do": "call_next", "desk": "1"})
        pipe.kill()
    with PipeProcess(database) as pipe:
        assert pipe.ask({"do": "sign_in", "desk": "1", "staff": "a"})["present"] == 1
        assert pipe.ask({"do": "call_next", "desk": "1"})["error"] == "desk_busy"
        assert [ticket["label"] for ticket in pipe.ask({"do": "queue"})["called"]] == ["A001"]


def test_a_replay_needs_a_database_made_for_it(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    with PipeProcess(database) as pipe:
        pipe.ask({"do": "issue", "service": "loan"})
    with PipeProcess(database, "--replay") as pipe:
        assert pipe.ask({"do": "queue"})["error"] == "not_a_replay_database"
        assert pipe.ask({"do": "queue"})["error"] == "not_a_replay_database"
    with PipeProcess(database) as pipe:
        assert len(pipe.ask({"do": "queue"})["waiting"]) == 1


def test_a_database_that_was_played_is_for_replays_only(tmp_path: Path) -> None:
    database = tmp_path / "desk.sqlite3"
    with PipeProcess(database, "--replay") as pipe:
        pipe.ask({"do": "issue", "service": "loan", "at": "2026-11-21T10:00:00-05:00"})
    with PipeProcess(database) as pipe:
        answer = pipe.ask({"do": "issue", "service": "loan"})
        assert (answer["error"], "was made by a replay" in answer["message"]) == ("store_unavailable", True)
    with PipeProcess(database, "--replay") as pipe:
        assert len(pipe.ask({"do": "queue", "at": "2026-11-21T10:01:00-05:00"})["waiting"]) == 1


def test_bad_settings_are_told_before_the_first_line(tmp_path: Path) -> None:
    settings = tmp_path / "votre-tour.toml"
    settings.write_text("[printer]\nbaud = 1\npaper_mm = 2\n", encoding="utf-8")
    pipe = PipeProcess(tmp_path / "desk.sqlite3", "--settings", str(settings))
    assert pipe.finish() == 2
