"""systemd itself, as the user manager of an account of the test's own, behind walls that end with it.

In a room of its own for processes and mounts it sees, and may end, nothing but what it started. Needs root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from tests.journeys.program import PATIENCE_S, wait_until
from tests.source import ROOT

MANAGER = Path("/lib/systemd/systemd")
CGROUPS = (Path("/sys/fs/cgroup/unified"), Path("/sys/fs/cgroup"))
# It looks for this folder to tell whether systemd runs the machine, here in a /run of its own; as the first
# process it is no user manager.
WALLS = "mount -t tmpfs tmpfs /run && mkdir -p /run/systemd/system && {} --user & wait"


def missing_for_a_user_manager() -> list[str]:
    """What this machine lacks to run one."""
    tools = [tool for tool in ("systemctl", "unshare", "nsenter") if shutil.which(tool) is None]
    may_wall = sys.platform != "win32" and os.geteuid() == 0
    here = [(MANAGER.exists(), "systemd"), (may_wall, "root"), (_cgroups() is not None, "cgroup 2")]
    return [*tools, *(name for is_here, name in here if not is_here)]


def _cgroups() -> Path | None:
    return next((each for each in CGROUPS if os.access(each / "cgroup.procs", os.W_OK)), None)


class UserManager:
    """A user manager with a home of its own; ended with all it started.

    Attributes:
        home: The account's folder.
    """

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        runtime = folder / "run"
        for each in (self.home, runtime):
            each.mkdir(mode=0o700)
        cgroups = _cgroups()
        assert cgroups is not None
        self._cgroup = cgroups / f"votre-tour-test-{os.getpid()}"
        self._cgroup.mkdir()
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment = {**kept, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
        enter = ("sh", "-c", 'echo $$ >"$1/cgroup.procs" && shift && exec "$@"', "sh", str(self._cgroup))
        room = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
        self._process = subprocess.Popen(
            [*enter, *room, "sh", "-c", WALLS.format(MANAGER)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: bool(self._first), "its room")
        wait_until(lambda: self._system("show", "--property", "Version") != "", "systemd")

    def __enter__(self) -> UserManager:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # With the first process of their room all others end.
        self._process.kill()
        self._process.wait(PATIENCE_S)
        wait_until(lambda: not self._populated(), "its processes to end")
        for folder in sorted((path for path in self._cgroup.rglob("*") if path.is_dir()), reverse=True):
            folder.rmdir()
        self._cgroup.rmdir()

    def _populated(self) -> bool:
        return "populated 1" in (self._cgroup / "cgroup.events").read_text(encoding="ascii")

    @property
    def _first(self) -> list[str]:
        """The number of the first process of its room, once there is one."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        return children.read_text(encoding="ascii").split()

    @property
    def inside(self) -> tuple[str, ...]:
        """What goes before a command that talks to it: it answers only to processes that it sees."""
        return ("nsenter", "--target", self._first[0], "--mount", "--pid")

    def install(self, *names: str) -> None:
        """Install units of this clone as an installer does."""
        command = [*self.inside, str(ROOT / "packaging" / "kiosk" / "install"), *names]
        subprocess.run(command, env=self.environment, check=True, capture_output=True)

    def show(self, unit: str, name: str) -> str:
        """What systemd says about a unit, such as its ``MainPID``."""
        return self._system("show", "--value", "--property", name, unit)

    def kill(self, unit: str, signal: str) -> None:
        """Send a signal to the processes of a unit."""
        self._system("kill", "--signal", signal, unit)

    def _system(self, *words: str) -> str:
        command = [*self.inside, "systemctl", "--user", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()
