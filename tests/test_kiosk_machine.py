"""What makes a machine a kiosk: units of systemd that never give up, and the scripts around them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.kiosk_watchdog import HANGS_AFTER_S
from app.service_watch import BEATS_A_TIMEOUT
from tests.source import ROOT

if sys.platform == "win32":
    pytest.skip("systemd", allow_module_level=True)

UNITS = sorted((ROOT / "packaging" / "systemd").iterdir())
PROGRAMS = [unit for unit in UNITS if re.search(r"kiosk|board|panel", unit.name)]
SCRIPTS = sorted((ROOT / "packaging" / "kiosk").iterdir())
MOST_MS_BEFORE_A_RESTART = 1000


def values(unit: Path) -> dict[str, str]:
    lines = unit.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


@pytest.mark.parametrize("unit", PROGRAMS, ids=lambda unit: unit.name)
def test_a_program_that_fails_is_started_again_within_a_second_for_ever_and_without_root(unit: Path) -> None:
    given = values(unit)
    assert given["Restart"] == "on-failure"
    assert int(given["RestartSec"].removesuffix("ms")) <= MOST_MS_BEFORE_A_RESTART
    assert given["StartLimitIntervalSec"] == "0"
    assert not {"User", "Group", "AmbientCapabilities"} & given.keys()
    text = unit.read_text(encoding="utf-8")
    assert text.index("StartLimitIntervalSec") < text.index("[Service]"), "systemd reads it in [Unit] alone"


@pytest.mark.parametrize("unit", PROGRAMS, ids=lambda unit: unit.name)
def test_a_program_that_stands_still_is_ended_but_not_before_the_kiosk_has_ended_itself(unit: Path) -> None:
    given = values(unit)
    assert (given["Type"], given["NotifyAccess"]) == ("notify", "main")
    # Systemd counts from the last beat, the kiosk from where it stopped, which may be a beat later.
    surely_hung_s = int(given["WatchdogSec"].removesuffix("s")) * (1 - 1 / BEATS_A_TIMEOUT)
    assert surely_hung_s > HANGS_AFTER_S
    # It writes where it stood, and leaves no picture of its memory on the disk.
    assert (given["WatchdogSignal"], given["LimitCORE"]) == ("SIGABRT", "0")


def test_each_program_of_the_command_line_has_its_unit() -> None:
    started = {unit.name: values(unit)["ExecStart"].split("votre-tour ", 1)[1] for unit in PROGRAMS}
    assert started == {
        "votre-tour-kiosk.service": "kiosk",
        "votre-tour-board.service": "board",
        "votre-tour-panel@.service": "panel --desk %i",
    }


def installed(home: Path, *names: str) -> subprocess.CompletedProcess[str]:
    """Run the installer for a home of its own; what it tells systemd is written down instead."""
    give(home, "systemctl", 'echo "$@" >>"$HOME/told"')
    return run(home, "install", *names)


def give(home: Path, name: str, body: str) -> None:
    (home / "bin").mkdir(exist_ok=True)
    program = home / "bin" / name
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)


def run(home: Path, script: str, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": f"{home}/bin:/usr/bin:/bin", **more}
    command = [str(ROOT / "packaging" / "kiosk" / script), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def clone_with_program() -> None:
    if not os.access(ROOT / ".venv" / "bin" / "votre-tour", os.X_OK):
        pytest.skip("this clone was not set up by scripts/setup")


@pytest.mark.usefixtures("clone_with_program")
def test_the_installer_enables_what_is_named_for_this_clone(tmp_path: Path) -> None:
    done = installed(tmp_path, "kiosk", "panel@1", "night")
    assert done.returncode == 0, done.stderr
    unit = tmp_path / ".config" / "systemd" / "user" / "votre-tour-kiosk.service"
    assert f"ExecStart={ROOT}/.venv/bin/votre-tour kiosk" in unit.read_text(encoding="utf-8")
    assert (tmp_path / "told").read_text(encoding="utf-8").splitlines() == [
        "--user daemon-reload",
        "--user enable votre-tour-kiosk.service",
        "--user enable votre-tour-panel@1.service",
        "--user enable --now votre-tour-night.timer votre-tour-morning.timer",
    ]


@pytest.mark.usefixtures("clone_with_program")
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze")
def test_systemd_finds_nothing_to_mend_in_the_units(tmp_path: Path) -> None:
    installed(tmp_path, "kiosk")
    units = sorted((tmp_path / ".config" / "systemd" / "user").iterdir())
    assert [each.name for each in units] == [each.name for each in UNITS]
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    command = ["systemd-analyze", "--user", "verify", *map(str, units)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, [line for line in done.stderr.splitlines() if "votre-tour" in line]) == (0, [])


@pytest.mark.parametrize("words", [(), ("kiosque",), ("panel@",), ("kiosk", "root")])
def test_the_installer_refuses_what_it_does_not_know_and_changes_nothing(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert installed(tmp_path, *words).returncode == 1
    assert not (tmp_path / ".config").exists()
    assert not (tmp_path / "told").exists()


@pytest.mark.parametrize(
    ("programs", "mode", "told"),
    [
        (("brightnessctl", "ddcutil", "xset"), "dim", ["brightnessctl -q --class=backlight set 10%"]),
        (("ddcutil", "xset"), "full", ["ddcutil setvcp 10 100"]),
        (("xset",), "dim", ["xset s off dpms 0 0 0", "xset dpms force off"]),
        (("xset",), "full", ["xset s off dpms 0 0 0", "xset dpms force on", "xset -dpms"]),
    ],
)
def test_the_light_is_lowered_and_raised_by_what_this_machine_has(
    tmp_path: Path, programs: tuple[str, ...], mode: str, told: list[str]
) -> None:
    for name in ("brightnessctl", "ddcutil", "xset"):
        says = f'echo {name} "$@" >>"$HOME/told"' if name in programs else "exit 1"
        give(tmp_path, name, says)
    assert run(tmp_path, "screen", mode, DISPLAY=":7").returncode == 0
    assert (tmp_path / "told").read_text(encoding="utf-8").splitlines() == told


def test_a_screen_that_nothing_reaches_is_told(tmp_path: Path) -> None:
    for name in ("brightnessctl", "ddcutil"):
        give(tmp_path, name, "exit 1")
    done = run(tmp_path, "screen", "dim")
    assert (done.returncode, "reaches the screen" in done.stderr) == (1, True)
    assert run(tmp_path, "screen", "off").returncode == 2


def test_a_session_without_a_screen_says_who_starts_it(tmp_path: Path) -> None:
    done = run(tmp_path, "session")
    assert (done.returncode, "cage or startx" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("screen", "platform"),
    [
        ({"DISPLAY": ":7"}, "xcb"),
        ({"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-7"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-7"}, "wayland"),
    ],
    ids=["X", "cage", "Wayland alone"],
)
def test_a_session_draws_by_x_where_there_is_x(tmp_path: Path, screen: dict[str, str], platform: str) -> None:
    give(tmp_path, "systemctl", 'echo "$* $QT_QPA_PLATFORM" >>"$HOME/told"')
    assert run(tmp_path, "session", **screen).returncode == 0
    told = (tmp_path / "told").read_text(encoding="utf-8").splitlines()
    assert f"--user start --wait votre-tour-session.target {platform}" in told


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_scripts_are_plain_shell_and_may_be_started(script: Path) -> None:
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")


def test_the_page_for_installers_names_every_unit_and_script() -> None:
    page = (ROOT / "docs" / "installing-kiosk.md").read_text(encoding="utf-8")
    named = [f"packaging/kiosk/{script.name}" for script in SCRIPTS]
    assert [name for name in named if name not in page] == []
