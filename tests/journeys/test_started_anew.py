"""Programs as units of a real user manager: one that stands still is started anew by systemd itself."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("systemd", allow_module_level=True)

from tests.app.pipe_process import PipeProcess
from tests.journeys.program import wait_until
from tests.journeys.test_service_manager import HELD_BY_A_SIGNAL
from tests.journeys.user_manager import UserManager, missing_for_a_user_manager
from tests.journeys.x_screen import XScreen
from tests.source import ROOT

MISSING = missing_for_a_user_manager()
pytestmark = [
    pytest.mark.soak,
    pytest.mark.x11,
    pytest.mark.timeout(400),
    pytest.mark.skipif(bool(MISSING), reason=f"{MISSING} not here"),
]
PATIENCE_S = 90.0
Say = Callable[[str], None]
NAMES = ("kiosk", "board", "panel@1")
LIBRARY = "Bibliothèque de l’Anse"
KIOSK = "votre-tour-kiosk.service"
HELD = f"""[Service]
ExecStart=
ExecStart={ROOT}/.venv/bin/python -c 'exec(open("%h/held.py").read())' kiosk
"""


class Machine:
    """A machine whose screen shows what is installed.

    Attributes:
        manager: Its systemd.
        screen: Its screen.
        errors: What the kiosk writes, as there is no journal here.
    """

    def __init__(self, manager: UserManager, screen: XScreen) -> None:
        self.manager, self.screen = manager, screen
        self.errors = manager.home / "errors"
        self.database = manager.home / "q.sqlite3"
        settings = manager.home / ".config" / "votre-tour" / "votre-tour.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            f'[library]\nname = "{LIBRARY}"\n[store]\ndatabase = "{self.database}"\n', encoding="utf-8"
        )
        self.change(KIOSK, "errors", "[Service]\nStandardError=append:%h/errors\n")

    def change(self, unit: str, name: str, lines: str) -> None:
        """Change a unit as ``systemctl edit`` does."""
        folder = self.manager.home / ".config" / "systemd" / "user" / f"{unit}.d"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.conf").write_text(lines, encoding="utf-8")

    def start(self) -> subprocess.Popen[bytes]:
        """Begin a session of the screen with all programs."""
        self.manager.install(*NAMES)
        environment = {**self.manager.environment, **self.screen.environment}
        script = str(ROOT / "packaging" / "kiosk" / "session")
        return subprocess.Popen([*self.manager.inside, script], env=environment)

    def wait_until_active(self, unit: str, other_than: str = "") -> str:
        """Wait until a unit is ready, which its window shows, and give its main process."""
        wait_until(lambda: self._is_active(unit, other_than), f"{unit} to be active", PATIENCE_S)
        assert self.screen.windows(LIBRARY)
        return self.manager.show(unit, "MainPID")

    def _is_active(self, unit: str, other_than: str) -> bool:
        is_another = self.manager.show(unit, "MainPID") not in {other_than, "0"}
        return is_another and self.manager.show(unit, "ActiveState") == "active"


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Tells what was measured to whoever runs the test."""

    def tell(line: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{line}")

    return tell


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    with XScreen("1280x800") as screen, UserManager(tmp_path) as manager:
        yield Machine(manager, screen)


@pytest.fixture
def session(machine: Machine) -> Iterator[None]:
    with machine.start() as process:
        yield
        process.terminate()


@pytest.mark.usefixtures("session")
def test_programs_that_are_stopped_are_started_anew_and_no_ticket_is_lost(machine: Machine, say: Say) -> None:
    units = [f"votre-tour-{name}.service" for name in NAMES]
    before = {unit: machine.wait_until_active(unit) for unit in units}
    with PipeProcess(machine.database) as pipe:
        label = pipe.ask({"do": "issue", "service": "loan"})["ticket"]["label"]
        for unit in units:
            machine.manager.kill(unit, "STOP")
        began_s = time.monotonic()
        for unit in units:
            assert machine.wait_until_active(unit, before[unit]) != before[unit]
            say(f"{unit}: ready again {time.monotonic() - began_s:.1f} s after it was stopped")
            assert machine.manager.show(unit, "NRestarts") == "1"
        waiting = pipe.ask({"do": "queue"})["waiting"]
    assert [ticket["label"] for ticket in waiting] == [label]
    assert "Fatal Python error: Aborted" in machine.errors.read_text(encoding="utf-8")


def test_a_kiosk_whose_window_is_held_writes_where_it_stood_and_is_started_anew(
    machine: Machine, say: Say
) -> None:
    (machine.manager.home / "held.py").write_text(HELD_BY_A_SIGNAL, encoding="utf-8")
    machine.change(KIOSK, "held", HELD)
    with machine.start() as session:
        before = machine.wait_until_active(KIOSK)
        machine.manager.kill(KIOSK, "USR1")
        began_s = time.monotonic()
        machine.wait_until_active(KIOSK, before)
        say(f"{KIOSK}: ready again {time.monotonic() - began_s:.1f} s after its window was held")
        assert "run_kiosk" in machine.errors.read_text(encoding="utf-8")
        session.terminate()


@pytest.mark.usefixtures("session")
def test_a_program_that_a_manager_ends_stays_ended(machine: Machine) -> None:
    machine.wait_until_active(KIOSK)
    machine.manager.kill(KIOSK, "TERM")
    wait_until(lambda: machine.manager.show(KIOSK, "ActiveState") == "inactive", "the kiosk to end")
    assert machine.manager.show(KIOSK, "Result") == "success"
