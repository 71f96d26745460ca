"""What makes every test strict: no stray log record, window, thread or timer outlives or escapes a test.

Plain `pytest` runs headless through this file; the figures (time-outs, warnings) stand in pyproject.toml.
"""

from __future__ import annotations

import gc
import locale
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import is_hypothesis_test, settings

from tests.leaks import QtLeaks, ThreadLeaks
from tests.log_watch import ExpectLog, LogWatch

# Test rooms share it, so that it is imported before the folder it stands in is collected.
pytest.register_assert_rewrite("tests.data.journal_contract")

# Before any application object exists: no screen is needed, and no graphics card.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

# The same examples on every run, so that a red run is red again; scripts/soak looks further each time.
settings.register_profile(
    "steady", derandomize=True, database=None, deadline=None, print_blob=True, max_examples=40
)
settings.register_profile("soak", parent=settings(), max_examples=2000, deadline=None, print_blob=True)
settings.load_profile("steady")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three workers for two cores: much of its time a test waits for a state, and another one works then."""
    return (3 * (os.cpu_count() or 1) + 1) // 2


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let scripts/soak draw more in the random tests too; skip those in an X window where it is missing."""
    if config.getoption("--hypothesis-profile") == "soak":
        for item in items:
            if is_hypothesis_test(getattr(item, "obj", None)):
                item.add_marker(pytest.mark.soak)
    missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
    if missing:
        skip = pytest.mark.skip(reason=f"{' and '.join(missing)} not here: scripts/setup dev")
        for item in items:
            if item.get_closest_marker("x11"):
                item.add_marker(skip)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Set aside what all imports made: the looks for leaks after each test then pass over it.

    They alone collect from here on, on the thread of the windows: a window in a cycle, which a test left to
    the collector, would else be destroyed by any thread that happens to collect, while the next one opens. A
    soak run lasts too long for that; it has one window.
    """
    gc.collect()
    gc.freeze()
    if session.config.getoption("markexpr") != "soak":
        gc.disable()


@pytest.fixture(scope="session", autouse=True)
def away_from_home() -> Iterator[None]:
    """Keep the settings, data and run-time folders of the person at this machine out of every test."""
    with (
        tempfile.TemporaryDirectory(prefix="votre-tour-tests-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name in [name for name in os.environ if name.startswith("VOTRE_TOUR_")]:
            patch.delenv(name)
        # Commands are read in English, whatever is spoken at this machine.
        patch.delenv("LANGUAGE", raising=False)
        patch.setenv("LC_ALL", "C.UTF-8")
        # A test that speaks French would leave the system's words of an error in French for those after it,
        # since glibc keeps what it has looked up; a process of its own speaks as it is told.
        if bind := getattr(locale, "bindtextdomain", None):
            bind("libc", folder)
        for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            home = Path(folder) / name.lower()
            home.mkdir(mode=0o700)
            patch.setenv(f"XDG_{name}", str(home))
        yield


@pytest.fixture(autouse=True)
def log_watch() -> Iterator[LogWatch]:
    """Fail the test on a log record at WARNING or above that it did not expect."""
    watch = LogWatch()
    logging.getLogger().addHandler(watch)
    try:
        yield watch
    finally:
        logging.getLogger().removeHandler(watch)
    if complaint := watch.complaint():
        pytest.fail(complaint, pytrace=False)


@pytest.fixture
def expect_log(log_watch: LogWatch) -> ExpectLog:
    """Say which WARNING or worse this test brings about: `expect_log("hardware.link", "paper out")`.

    The first argument is the logger, the second a piece of the message. An expected record that never comes
    fails the test as well.
    """
    return log_watch.expect


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fail the test when a thread or threading.Timer it started still runs a moment after it."""
    leaks = ThreadLeaks()
    yield
    if complaint := leaks.complaint():
        pytest.fail(complaint, pytrace=False)


@pytest.fixture(autouse=True)
def no_leaked_qt_part(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test when a window, running QTimer or running QThread it made is still there after it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    leaks = QtLeaks()
    yield
    if complaint := leaks.complaint():
        pytest.fail(complaint, pytrace=False)
