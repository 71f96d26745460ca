"""Memory that a kiosk holds no more is given back, however it was started, and as the environment says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.memory_return import give_memory_back
from tests.source import ROOT

ARENAS, SIZE_OF_ITS_OWN, FREE_AT_THE_END, IN_ADVANCE = (-8, 1), (-3, 65_536), (-1, 65_536), (-2, 16_384)
VARIABLES = ("MALLOC_ARENA_MAX", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_", "MALLOC_TOP_PAD_")
IS_GLIBC = sys.platform == "linux" and "CS_GNU_LIBC_VERSION" in os.confstr_names

# The last of it is held on, as some of what one patron needs is.
KEPT_MB = """
import resource
from app.memory_return import give_memory_back
give_memory_back()
def memory_mb():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 1e6
before = memory_mb()
held = [b"x" * 100_000 for _ in range(400)]
last = held[-1]
held.clear()
print(memory_mb() - before)
"""


class Malloc:
    """What was set."""

    def __init__(self) -> None:
        self.set: list[tuple[int, int]] = []

    def mallopt(self, number: int, value: int) -> int:
        self.set.append((number, value))
        return 1


def settings_under(environment: dict[str, str]) -> list[tuple[int, int]]:
    """What is set under these variables."""
    malloc = Malloc()
    give_memory_back(environment, malloc.mallopt)
    return malloc.set


def test_one_heap_for_all_threads_and_what_is_free_goes_back() -> None:
    assert settings_under({}) == [ARENAS, SIZE_OF_ITS_OWN, FREE_AT_THE_END, IN_ADVANCE]


def test_what_the_environment_says_stays() -> None:
    assert settings_under({"MALLOC_ARENA_MAX": "2", "MALLOC_TOP_PAD_": "0"}) == [
        SIZE_OF_ITS_OWN,
        FREE_AT_THE_END,
    ]
    tunables = "glibc.malloc.trim_threshold=1048576:glibc.malloc.arena_max=4"
    assert settings_under({"GLIBC_TUNABLES": tunables}) == [SIZE_OF_ITS_OWN, IN_ADVANCE]


def test_the_unit_of_a_kiosk_says_the_same_so_that_nothing_is_left_to_set() -> None:
    unit = (ROOT / "packaging" / "systemd" / "votre-tour-kiosk.service").read_text()
    (line,) = [each for each in unit.splitlines() if each.startswith("Environment=MALLOC_")]
    environment = dict(each.split("=") for each in line.removeprefix("Environment=").split())
    assert settings_under(environment) == []
    assert list(environment.values()) == [str(value) for _, value in settings_under({})]


def kept_mb(**environment: str) -> float:
    """How much of 40 MB stays with a new process that holds them no more."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("MALLOC_", "GLIBC_"))}
    command = [sys.executable, "-c", KEPT_MB]
    done = subprocess.run(command, cwd=ROOT, env=given | environment, capture_output=True, check=True)
    return float(done.stdout)


@pytest.mark.skipif(not IS_GLIBC, reason="another C library")
@pytest.mark.parametrize(("variables", "is_set"), [({}, True), (dict.fromkeys(VARIABLES, "1"), False)])
def test_a_kiosk_sets_it_at_its_start_unless_all_is_set(
    variables: dict[str, str], is_set: bool, tmp_path: Path
) -> None:
    away = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "GLIBC_TUNABLES", *VARIABLES)
    given = {name: value for name, value in os.environ.items() if name not in away}
    places = ("--database", str(tmp_path / "desk.sqlite3"), "--set", f"log.folder={tmp_path}")
    # It ends where there is no screen, and tells what it has loaded by then.
    command = [sys.executable, "-X", "importtime", "-m", "app", "kiosk", *places]
    ended = subprocess.run(command, cwd=ROOT, env=given | variables, capture_output=True, text=True)
    assert ended.returncode == 1
    assert ("| ctypes\n" in ended.stderr) is is_set


@pytest.mark.skipif(not IS_GLIBC, reason="another C library")
def test_a_process_gives_back_what_it_holds_no_more() -> None:
    assert kept_mb() < 5


@pytest.mark.skipif(not IS_GLIBC, reason="another C library")
def test_a_process_keeps_what_its_environment_has_it_keep() -> None:
    no_end_mb = "1000000000"
    assert kept_mb(MALLOC_MMAP_THRESHOLD_="33554432", MALLOC_TRIM_THRESHOLD_=no_end_mb) > 35
