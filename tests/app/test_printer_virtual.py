"""``votre-tour printer virtual`` without a window: it prints, fails when told to, and leaves nothing."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import serial
from click.testing import CliRunner
from PIL import Image

from app.cli import main
from hardware.device_names import find_device
from hardware.encoder import SlipEncoder
from hardware.profiles import GENERIC_58_MM
from hardware.transport import PrinterUnavailable
from tests.hardware.computer_end import Connection
from tests.hardware.escpos_words import ASK, CUT, OFF_LINE, WELL
from tests.hardware.sample_slips import FRENCH
from tests.source import ROOT

FRAME = SlipEncoder(GENERIC_58_MM).encode(FRENCH)


class Played:
    """The command as a process: reads its lines, types into it."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self.program = program

    def read(self) -> dict[str, Any]:
        assert self.program.stdout
        line = self.program.stdout.readline()
        assert line, "it ended"
        told: dict[str, Any] = json.loads(line)
        return told

    def read_until(self, key: str) -> dict[str, Any]:
        while key not in (told := self.read()):
            pass
        return told

    def type(self, *lines: str) -> None:
        assert self.program.stdin
        self.program.stdin.write("".join(f"{line}\n" for line in lines))
        self.program.stdin.flush()


@contextmanager
def played(*words: str) -> Iterator[Played]:
    command = [sys.executable, "-m", "app", "printer", "virtual", "--headless", *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as program:
        try:
            yield Played(program)
        finally:
            if program.poll() is None:
                program.terminate()


@pytest.fixture(autouse=True)
def own_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the names of virtual printers be those of this test alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_it_tells_of_each_slip_in_a_line_and_a_picture(tmp_path: Path) -> None:
    pictures = tmp_path / "new" / "slips"
    with played("--paper", "58", "--pictures", str(pictures), "--link", str(tmp_path / "lp")) as it:
        ready = it.read()
        assert ready == {"setting": str(tmp_path / "lp"), "device": str(tmp_path / "lp"), "address": ""}
        with serial.Serial(ready["device"], 115_200) as port:
            port.write(FRAME)
            slip = it.read_until("slip")
        assert (slip["slip"], slip["cut"], slip["bytes"]) == (1, True, len(FRAME))
        assert "A012" in slip["text"]
        assert slip["not_understood"] == []
        with Image.open(slip["picture"]) as picture:
            assert picture.width == 384 + 64
        it.type("quit")
        assert it.program.wait() == 0


def test_faults_are_typed_set_and_cleared(tmp_path: Path) -> None:
    with played("--tcp", "0", "--fault", "cover-open", "--link", str(tmp_path / "lp")) as it:
        address = it.read_until("address")["address"]
        with Connection(address) as computer:
            computer.say(b"torn\n" + ASK)
            assert computer.hear(1) == OFF_LINE
            it.type("paper-out", "cover-open off", "state")
            states = [it.read_until("faults") for _ in range(3)]
            assert [state["faults"] for state in states] == [
                ["cover-open", "paper-out"],
                ["paper-out"],
                ["paper-out"],
            ]
            assert not states[-1]["online"]
            it.type("well")
            assert it.read_until("faults") == {"faults": [], "online": True, "cutter_error": False}
            computer.say(b"\x1dr\x01")
            assert computer.hear(1) == b"\x00"
            it.type("tear")
            piece = it.read_until("slip")
            assert (piece["text"], piece["cut"]) == (["torn"], False)
            it.type("nonsense")
            mistake = it.read_until("error")["error"]
            assert "nonsense" in mistake
            assert "cutter-jam" in mistake


@pytest.mark.parametrize("fault", ["unplugged", "power-off", "refused"])
def test_one_out_of_reach_from_the_start_tells_the_address_that_it_will_have(
    tmp_path: Path, fault: str
) -> None:
    with played("--tcp", "0", "--fault", fault, "--link", str(tmp_path / "lp")) as it:
        address = it.read_until("address")["address"]
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", urlsplit(address).port or 0))
        it.type(f"{fault} off")
        while it.read_until("faults")["faults"]:
            pass
        with Connection(address) as computer:
            computer.say(ASK)
            assert computer.hear(1) == WELL


def test_what_cannot_be_done_is_told_and_it_goes_on(tmp_path: Path) -> None:
    pictures = tmp_path / "slips"
    with played("--tcp", "0", "--pictures", str(pictures), "--link", str(tmp_path / "lp")) as it:
        address = it.read_until("address")["address"]
        it.type("unplugged")
        assert it.read_until("faults")["faults"] == ["unplugged"]
        with socket.create_server(("127.0.0.1", urlsplit(address).port or 0)):
            it.type("unplugged off")
            assert "in use" in it.read_until("error")["error"]
        it.type("unplugged off")
        assert it.read_until("faults")["faults"] == []
        pictures.rmdir()
        with Connection(address) as computer:
            computer.say(FRAME)
            assert "cannot be done" in it.read_until("error")["error"]
            slip = it.read_until("slip")
        assert (slip["cut"], slip["picture"]) == (True, None)


def test_the_settings_find_it_by_its_name_while_it_runs() -> None:
    with played("--link", "front") as it:
        ready = it.read()
        assert ready["setting"] == "virtual:front"
        assert find_device("virtual:front") == ready["device"]
        with serial.Serial(find_device("virtual:front"), 115_200) as port:
            port.write(b"hello\n" + CUT)
            assert it.read_until("slip")["text"] == ["hello"]
        with played("--link", "front") as second:
            assert second.program.wait() == 1
    with pytest.raises(PrinterUnavailable):
        find_device("virtual:front")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_takes_its_name_away(tmp_path: Path, number: signal.Signals) -> None:
    link = tmp_path / "lp"
    with played("--link", str(link)) as it:
        it.read()
        assert link.exists()
        it.program.send_signal(number)
        assert it.program.wait() == 0
    assert not link.is_symlink()


def test_it_ends_with_its_input(tmp_path: Path) -> None:
    with played("--link", str(tmp_path / "lp")) as it:
        it.read()
        assert it.program.stdin
        it.program.stdin.close()
        assert it.program.wait() == 0


def test_it_ends_without_a_word_when_nobody_reads_any_more(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "app",
        "printer",
        "virtual",
        "--headless",
        "--link",
        str(tmp_path / "lp"),
    ]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        assert program.stdin and program.stdout and program.stderr
        assert program.stdout.readline()
        program.stdout.close()
        program.stdin.write("near-end\nstate\n")
        program.stdin.flush()
        assert program.stderr.read() == ""
        assert program.wait() == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--fault", "fire"), "paper-out"),
        (("--profile", "typewriter"), "generic-80"),
        (("--link", "-x y"), "virtual:NAME"),
    ],
)
def test_what_it_does_not_know_it_says_with_what_there_is(words: tuple[str, ...], said: str) -> None:
    result = CliRunner().invoke(main, ["printer", "virtual", "--headless", *words])
    assert result.exit_code == 2
    assert said in result.output


def test_a_place_where_it_cannot_be_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = CliRunner().invoke(
        main, ["printer", "virtual", "--headless", "--link", str(tmp_path / "file" / "lp")]
    )
    assert result.exit_code == 1
    assert "cannot be played" in result.output


def test_the_group_explains_itself() -> None:
    result = CliRunner().invoke(main, ["printer", "--help"])
    assert result.exit_code == 0
    assert "virtual" in result.output


@pytest.mark.skipif(sys.platform != "linux", reason="a screen is asked by X here")
def test_a_window_where_no_screen_answers_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    # No file, name or port leads to such a display.
    monkeypatch.setenv("DISPLAY", "nowhere.invalid:99999")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    result = CliRunner().invoke(main, ["printer", "virtual"])
    assert result.exit_code == 1
    assert "no screen answers at DISPLAY=nowhere.invalid:99999;" in result.output
