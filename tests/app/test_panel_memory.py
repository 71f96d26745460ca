"""The panel opens as it was closed, and a file that is broken or cannot be written disturbs nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.panel_memory import FileMemory, memory_path
from app.panel_program import panel_memory
from app.settings import Settings
from app.settings_of_machines import PanelSettings
from staffpanel.size import PanelSize, Place, Remembered

LAST = Remembered(
    PanelSize.STRIP,
    {PanelSize.STRIP: Place(160, 0, 760, 60), PanelSize.FULL: Place(-40, 20, 1024, 720, is_maximised=True)},
)


def test_what_was_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "not made yet" / "panel.json"
    assert FileMemory(path, PanelSize.FULL).recall() == Remembered(PanelSize.FULL)
    FileMemory(path, PanelSize.FULL).keep(LAST)
    assert FileMemory(path, PanelSize.FULL).recall() == LAST
    assert [each.name for each in path.parent.iterdir()] == ["panel.json"]


def test_a_size_that_is_newly_set_counts_again_and_places_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "panel.json"
    FileMemory(path, PanelSize.FULL).keep(LAST)
    assert FileMemory(path, PanelSize.COMPACT).recall() == Remembered(PanelSize.COMPACT, LAST.places)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b'{"size": "huge", "set_to": "full", "places": {}}',
        b'{"size": "strip", "set_to": "full", "places": {"strip": {"x": 0, "y": 0, "width": 0}}}',
        b'{"size": "strip", "set_to": "full", "places": {"strip": {"x": 1e99}}}',
    ],
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "panel.json"
    path.write_bytes(text)
    memory = FileMemory(path, PanelSize.COMPACT)
    assert memory.recall() == Remembered(PanelSize.COMPACT)
    memory.keep(LAST)
    assert FileMemory(path, PanelSize.COMPACT).recall() == LAST


def test_where_nothing_can_be_written_the_panel_goes_on(tmp_path: Path) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    memory = FileMemory(in_the_way / "panel.json", PanelSize.FULL)
    memory.keep(LAST)
    assert memory.recall() == Remembered(PanelSize.FULL)


def test_each_desk_of_a_machine_has_its_own_file_where_the_system_keeps_such_things() -> None:
    assert {memory_path(desk).name for desk in (None, "1", "2")} == {
        "panel.json",
        "panel-1.json",
        "panel-2.json",
    }
    assert memory_path("1").parent.name == "votre-tour"


def test_a_place_from_the_command_line_is_neither_kept_nor_forgotten() -> None:
    settings = Settings(panel=PanelSettings(mode="strip"))
    kept, asked = panel_memory(settings, "9", None), panel_memory(settings, "9", "800x600+0+0")
    kept.keep(LAST)
    asked.keep(Remembered(PanelSize.COMPACT))
    there = {PanelSize.STRIP: Place(20, 40, 800, 600)}
    assert panel_memory(settings, "9", "800x600+20+40").recall() == Remembered(PanelSize.STRIP, there)
    assert panel_memory(settings, "9", "800x600-0-0").recall() == Remembered(PanelSize.STRIP)
    assert panel_memory(settings, "9", None).recall() == LAST
