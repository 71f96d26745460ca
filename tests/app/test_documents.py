"""The documents say what the program does: the pipe's page is played line by line."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

from app.clock import ReplayClock
from app.pipe import Pipe
from app.pipe_verbs import VERBS
from app.settings import Settings
from app.settings_of_desk import StoreSettings
from app.wiring import desk_opener

DOCUMENTS = Path(__file__).parents[2] / "docs"


def test_the_morning_on_the_page_of_the_pipe_goes_as_written(tmp_path: Path) -> None:
    settings = Settings(store=StoreSettings(database=str(tmp_path / "desk.sqlite3")))
    clock = ReplayClock("America/Toronto")
    pipe = Pipe(desk_opener(settings, clock, "pipe", "replay"), clock)
    lines = (DOCUMENTS / "pipe.md").read_text(encoding="utf-8").splitlines()
    played = [(request, answer) for request, answer in itertools.pairwise(lines) if request[:3] == "> {"]
    for request, answer in played:
        assert pipe.answer(request[2:].encode()) == json.loads(answer)
    pipe.close()
    assert len(played) > 15


def test_the_page_of_the_pipe_names_every_verb() -> None:
    page = (DOCUMENTS / "pipe.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"`{verb}`" not in page] == []
