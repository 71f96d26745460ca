"""What a newcomer's first command stands on: the set-up's answers, the locks, and what a build contains."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from hatch_build import compile_catalogues
from tests.source import ROOMS, ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
STARTED_SCRIPTS = ("demo", "test", "lint", "lock", "soak", "bench")

on_posix = pytest.mark.skipif(os.name != "posix", reason="the scripts are POSIX sh")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone with scripts and project file, on a machine whose programs are those of `clone/bin` alone."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    for name in ("pyproject.toml", "hatch_build.py", *LOCKS):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "bin").mkdir()
    for name in ("sh", "dirname", "mkdir", "cat", "grep", "sed", "tr", "cksum", "rm", "env"):
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or name)
    return tmp_path


def give(clone: Path, name: str, body: str) -> None:
    """Put a program on the machine of the clone."""
    program = clone / "bin" / name
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)


def start(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(clone / "scripts" / words[0]), *words[1:]],
        env={"PATH": str(clone / "bin")},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def without_rights(clone: Path) -> None:
    """Make it a Debian machine with this Python, no package of ours, and a person who is not root."""
    (clone / "bin" / "python3").symlink_to(sys.executable)
    give(clone, "dpkg-query", "exit 1")
    give(clone, "apt-cache", "echo libglib2.0-0t64")
    give(clone, "apt-get", f"touch {clone}/apt-get-was-started")
    give(clone, "id", "echo 1000")


@on_posix
def test_a_machine_without_python_is_told_which_one_to_install(clone: Path) -> None:
    give(clone, "python3", 'if [ "$1" = --version ]; then echo Python 3.9.2; else exit 1; fi')
    done = start(clone, "demo")
    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this machine has Python 3.9.2" in done.stderr


@on_posix
def test_a_person_without_rights_gets_the_exact_line_to_type(clone: Path) -> None:
    without_rights(clone)
    done = start(clone, "demo")
    assert done.returncode == 1
    line = next(line for line in done.stderr.splitlines() if "apt-get install" in line)
    assert line.strip().startswith('su -c "apt-get update && apt-get install -y --no-install-recommends ')
    assert {"libgl1", "libxcb-cursor0"} <= set(line.rstrip('"').split())
    assert done.stderr.rstrip().endswith("then again: scripts/demo")
    assert not (clone / "apt-get-was-started").exists()


@on_posix
def test_a_package_is_named_as_this_system_names_it(clone: Path) -> None:
    without_rights(clone)
    done = start(clone, "demo")
    assert " libglib2.0-0t64 " in done.stderr
    assert " libglib2.0-0 " not in done.stderr


@on_posix
def test_whoever_has_sudo_is_shown_sudo(clone: Path) -> None:
    without_rights(clone)
    give(clone, "sudo", "exit 1")
    assert "  sudo apt-get update && sudo apt-get install -y " in start(clone, "test").stderr


@on_posix
def test_without_network_one_sentence_says_so(clone: Path) -> None:
    give(clone, "dpkg-query", "echo installed")
    give(clone, "apt-get", "")
    give(
        clone,
        "python3",
        """
case "$*" in
    "-m venv "*) mkdir -p "$3/bin"; cat "$0" >"$3/bin/python"; /bin/chmod 755 "$3/bin/python" ;;
    *install*) echo "Temporary failure in name resolution"; exit 1 ;;
esac
""",
    )
    done = start(clone, "demo")
    assert done.returncode == 1
    assert "The network does not answer" in done.stderr
    assert f"is in {clone}/.setup/setup.log" in done.stderr
    assert "Traceback" not in done.stderr


@on_posix
def test_a_word_the_set_up_does_not_know_is_refused() -> None:
    done = subprocess.run([ROOT / "scripts/setup", "all"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage:")


@on_posix
@pytest.mark.parametrize("script", ["setup", *STARTED_SCRIPTS])
def test_every_script_is_plain_posix_shell_and_may_be_started(script: str) -> None:
    path = ROOT / "scripts" / script
    assert os.access(path, os.X_OK)
    assert path.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    subprocess.run(["sh", "-n", path], check=True)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_version_with_hashes_and_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--extra-index|--find-links|(^|\s)/", text)
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[a-z0-9-]+==\S+.*\\\n\s+--hash=sha256:", entry) for entry in entries)


def test_the_lock_holds_every_requirement_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / LOCKS[0]).read_text(encoding="utf-8"), re.MULTILINE))
    assert {re.split(r"[<>=;]", line)[0].strip().lower() for line in wanted} <= locked


@pytest.mark.parametrize(
    ("name", "made"), [("slip_fr_CA.ts", "slip_fr_CA.qm"), ("click_fr_CA.ts", "fr/LC_MESSAGES/click.mo")]
)
def test_a_changed_catalogue_is_compiled_once_and_a_lost_one_made_again(
    tmp_path: Path, name: str, made: str
) -> None:
    source, compiled = tmp_path / name, tmp_path / made
    source.write_text('<!DOCTYPE TS><TS version="2.1" language="fr_CA"></TS>', encoding="utf-8")
    assert compile_catalogues(tmp_path) == [source]
    assert [each for each in tmp_path.rglob("*.*") if each != source] == [compiled]
    assert compile_catalogues(tmp_path) == []
    later_ns = compiled.stat().st_mtime_ns + 1
    os.utime(source, ns=(later_ns, later_ns))
    assert compile_catalogues(tmp_path) == [source]
    compiled.unlink()
    assert compile_catalogues(tmp_path) == [source]


def test_a_catalogue_that_is_read_as_it_is_is_not_compiled(tmp_path: Path) -> None:
    (tmp_path / "terminal_fr_CA.ts").write_text('<!DOCTYPE TS><TS version="2.1"></TS>', encoding="utf-8")
    assert compile_catalogues(tmp_path) == []


def test_a_built_wheel_holds_every_room_screen_and_translation(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("votre_tour-*.whl")
    built = set(zipfile.ZipFile(wheel).namelist())
    assert {f"{room}/__init__.py" for room in ROOMS} <= built
    screens = [path for room in ROOMS for path in (ROOT / room).rglob("*.qml")]
    sources = list((ROOT / "ui" / "i18n").glob("[!ct]*.ts"))
    assert {"kiosk_ar.ts", "slip_fr_CA.ts", "staffpanel_en.ts"} <= {path.name for path in sources}
    catalogues = [path.with_suffix(".qm") for path in sources]
    catalogues += [ROOT / "ui/i18n/terminal_fr_CA.ts", ROOT / "ui/i18n/fr/LC_MESSAGES/click.mo"]
    assert {path.relative_to(ROOT).as_posix() for path in screens + catalogues} <= built
    assert any(name.endswith("share/votre-tour/udev/90-votre-tour-printers.rules") for name in built)
    assert not [name for name in built if name.startswith(("tests/", "scripts/"))]
