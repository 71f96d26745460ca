"""A service manager is told when the first picture stands and that the window comes round; nobody else is."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("service managers that are told by a socket", allow_module_level=True)

from PySide6.QtWidgets import QWidget

from app.first_picture import FirstPicture
from app.service_watch import LifeSigns, ServiceManager, life_signs, timeout_asked_ms
from tests.log_watch import ExpectLog
from tests.service_manager import ServiceEar

TIMEOUT_MS = 80
BEATS_LOST_S = 0.5
OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"@votre-tour-test-{os.getpid()}-{tmp_path.name}"


def shown() -> FirstPicture:
    picture = FirstPicture()
    picture.has_come.set()
    return picture


def show(picture: FirstPicture) -> None:
    picture.has_come.set()
    picture.came.emit()


def test_a_program_is_ready_with_its_first_picture_and_beats_from_then_on(qtbot: QtBot, address: str) -> None:
    picture = FirstPicture()
    with ServiceEar(address, TIMEOUT_MS) as ear:
        with life_signs(picture, ear.environment):
            qtbot.waitUntil(lambda: ear.has_heard(f"EXTEND_TIMEOUT_USEC={TIMEOUT_MS * 1000}"))
            assert not {"READY=1", "WATCHDOG=1"} & set(ear.lines)
            show(picture)
            assert ear.hear() == ["READY=1", "STATUS="]
            qtbot.waitUntil(lambda: ear.hear() == ["WATCHDOG=1"])
        assert ear.hear()[-1:] == ["STOPPING=1"]


def test_a_picture_that_stood_before_is_told_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with ServiceEar(str(tmp_path / "n")) as ear, life_signs(shown(), ear.environment):
        assert ear.hear() == ["READY=1", "STATUS="]


def test_a_window_of_widgets_tells_of_its_first_picture_once_it_was_painted(qtbot: QtBot) -> None:
    picture, window = FirstPicture(), QWidget()
    qtbot.addWidget(window)
    picture.follow_paint(window)
    assert not picture.has_come.is_set()
    with qtbot.waitSignal(picture.came):
        window.show()
    assert picture.has_come.is_set()


def test_a_gui_thread_that_is_held_beats_no_more_until_it_is_let_go(qtbot: QtBot, address: str) -> None:
    with ServiceEar(address, TIMEOUT_MS) as ear, life_signs(shown(), ear.environment):
        qtbot.waitUntil(lambda: ear.has_heard("WATCHDOG=1"))
        ear.hear()
        assert not ear.hears_within(BEATS_LOST_S)
        qtbot.waitUntil(lambda: ear.hear() == ["WATCHDOG=1"])


def test_nothing_is_opened_where_no_service_manager_asks(qtbot: QtBot) -> None:
    picture = shown()
    before = sorted(OPEN_FILES.iterdir())
    for environment in ({}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "vsock:2:1"}):
        with life_signs(picture, environment):
            assert sorted(OPEN_FILES.iterdir()) == before


@pytest.mark.parametrize(
    ("environment", "timeout_ms"),
    [
        ({"WATCHDOG_USEC": "30000000"}, 30_000),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getpid())}, 30_000),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getppid())}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({}, None),
    ],
)
def test_only_the_process_that_is_asked_beats(environment: dict[str, str], timeout_ms: int | None) -> None:
    assert timeout_asked_ms(environment) == timeout_ms


def test_a_manager_that_does_not_listen_holds_nobody_up_and_is_logged_once(
    address: str, expect_log: ExpectLog
) -> None:
    expect_log("app.service_watch", "cannot be told")
    with ServiceEar(address) as ear:
        manager = ServiceManager(address)
        for _ in range(2000):
            manager.tell("WATCHDOG=1")
        assert 0 < len(ear.hear()) < 2000
        manager.tell("READY=1")
        assert ear.hear() == ["READY=1"]
        manager.close()


def test_a_manager_that_is_gone_is_logged_once(
    qtbot: QtBot, address: str, expect_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("app.service_watch", "cannot be told")
    manager = ServiceManager(address)
    for _ in range(3):
        manager.tell("WATCHDOG=1")
    manager.close()
    assert len([each for each in caplog.records if each.name == "app.service_watch"]) == 1


def test_that_a_program_is_ready_is_told_again_where_it_could_not_be(
    qtbot: QtBot, address: str, expect_log: ExpectLog
) -> None:
    expect_log("app.service_watch", "cannot be told")
    picture = FirstPicture()
    with ServiceEar(address, TIMEOUT_MS) as ear:
        crowd = ServiceManager(address)
        with life_signs(picture, ear.environment):
            while crowd.tell("STATUS=full"):
                pass
            show(picture)
            assert "READY=1" not in ear.hear()
            qtbot.waitUntil(lambda: ear.has_heard("READY=1"))
        crowd.close()


def test_a_start_is_extended_also_where_nobody_asks_for_beats(qtbot: QtBot, address: str) -> None:
    picture = FirstPicture()
    with ServiceEar(address) as ear, closing(ServiceManager(address)) as manager:
        signs = LifeSigns(manager, picture, timeout_ms=None, extension_ms=TIMEOUT_MS)
        qtbot.waitUntil(lambda: ear.has_heard(f"EXTEND_TIMEOUT_USEC={TIMEOUT_MS * 1000}"))
        show(picture)
        assert ear.hear()[-2:] == ["READY=1", "STATUS="]
        signs.close()
