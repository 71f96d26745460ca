"""The kiosk is killed, or its journal taken away: each slip is out once, or on the panel's list."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from app.wiring import journal_path
from desk.printer import PrinterCause
from tests.app.pipe_process import PipeProcess
from tests.journeys.library import Library
from tests.journeys.paper import PaperEnd
from tests.journeys.program import Program, wait_until
from tests.log_watch import ExpectLog

OWN_DISK = ("unshare", "--map-root-user", "--mount", "sh", "-c")


class Entrance:
    """A kiosk's program that is told through the pipe, and its end of the cable."""

    def __init__(self, folder: Path, paper: PaperEnd, parts: ExitStack) -> None:
        self.paper = paper
        self._own = ("--database", str(folder / "library.sqlite3"), "--set", f"log.folder={folder}")
        self._parts = parts
        self._pipe = parts.enter_context(PipeProcess(folder / "library.sqlite3"))
        self.ask("sign_in", desk="1", staff="MB")

    def start(self, *words: str, within: tuple[str, ...] = ()) -> Program:
        """Start the program, and wait until it has told that its printer is well."""
        device = ("--set", f"printer.device={self.paper.name}")
        kiosk = Program("kiosk", *self._own, *device, "--windowed", *words, within=within)
        self._parts.enter_context(kiosk)
        return kiosk

    def ask(self, do: str, **fields: object) -> dict[str, Any]:
        answer = self._pipe.ask({"do": do, **fields})
        assert answer["ok"], answer
        return answer

    def wait_until_ready(self) -> None:
        wait_until(lambda: [each["cause"] for each in self.printers["printers"]] == ["ready"], "a printer")

    def take_again(self) -> str:
        """A new ticket, and the wish of staff for its slip."""
        label: str = self.ask("issue", service="loan")["ticket"]["label"]
        self.ask("reprint", label=label)
        return label

    def print_again(self) -> str:
        """The same, and the slip is out."""
        label = self.take_again()
        wait_until(
            lambda: label in self.paper.labels and not self.printers["reprints"], f"the slip of {label}"
        )
        return label

    @property
    def printers(self) -> dict[str, Any]:
        return self.ask("printers")

    @property
    def missing(self) -> dict[str, str]:
        """What the panels list: state of the slip by label."""
        [kiosk] = self.printers["printers"]
        return {each["label"]: each["slip"] for each in kiosk["missing"]}


@pytest.fixture
def entrance(tmp_path: Path, paper: PaperEnd) -> Iterator[Entrance]:
    with ExitStack() as parts:
        yield Entrance(tmp_path, paper, parts)


MOMENTS: dict[str, Callable[[Entrance], bool]] = {
    "asked": lambda entrance: True,
    "begun": lambda entrance: bool(entrance.paper.data),
    "out": lambda entrance: bool(entrance.paper.labels),
    "over": lambda entrance: bool(entrance.paper.labels) and not entrance.printers["reprints"],
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_slip_of_a_kiosk_that_was_killed_is_out_once_or_on_the_list(
    entrance: Entrance, moment: str
) -> None:
    kiosk = entrance.start()
    entrance.wait_until_ready()
    label = entrance.take_again()
    wait_until(lambda: MOMENTS[moment](entrance), moment)
    kiosk.kill()
    entrance.start()
    entrance.wait_until_ready()
    second = entrance.print_again()
    assert "DUPLICATA" in entrance.paper.data.decode("cp1252")
    came = entrance.paper.labels
    assert came.count(second) == 1
    assert came.count(label) == 1 if moment in {"out", "over"} else came.count(label) <= 1
    wait_until(lambda: label in entrance.paper.labels or label in entrance.missing, "its state")
    assert set(entrance.missing) <= {label}
    if moment == "over":
        assert entrance.missing == {}


def test_a_journal_that_is_taken_away_or_spoiled_in_use_holds_up_no_ticket_and_no_slip(
    library: Library, paper: PaperEnd, expect_log: ExpectLog
) -> None:
    expect_log("data.journal_keeper", "was gone and is written anew")
    settings = library.with_printer()
    kiosk = library.open_kiosk(settings)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    labels = []
    for harm in (Path.unlink, lambda path: path.write_bytes(b"\0" * 50_000), lambda path: None):
        labels.append(kiosk.take_ticket())
        kiosk.wait_until(lambda: paper.labels == labels)
        kiosk.go_home()
        harm(journal_path(settings))
    library.close()


def test_after_a_start_with_a_damaged_journal_slips_come_out_as_ever(
    library: Library, paper: PaperEnd, expect_log: ExpectLog
) -> None:
    expect_log("data.journal_keeper", "and a new journal is begun")
    settings = library.with_printer()
    journal_path(settings).write_bytes(b"\0" * 50_000)
    kiosk = library.open_kiosk(settings)
    kiosk.wait_until_printer_is(PrinterCause.READY)
    label = kiosk.take_ticket()
    kiosk.wait_until(lambda: paper.labels == [label])
    library.close()


def test_with_the_disk_of_the_journal_full_tickets_and_slips_go_on(
    entrance: Entrance, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    mount = f"mount -t tmpfs -o size=4k tmpfs '{full}' && exec \"$@\""
    within = (*OWN_DISK, mount, "sh")
    if shutil.which("unshare") is None or subprocess.run([*within, "true"], check=False).returncode != 0:
        pytest.skip("no disk of our own may be mounted here")
    entrance.start("--set", f"printer.journal={full / 'journal.sqlite3'}", within=within)
    entrance.wait_until_ready()
    labels = [entrance.print_again() for _ in range(3)]
    assert entrance.paper.labels == labels
    log = "".join(each.read_text(encoding="utf-8") for each in tmp_path.glob("*.log"))
    assert "slips go on without their journal" in log
