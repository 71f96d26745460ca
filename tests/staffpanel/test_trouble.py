"""A store that is locked or lost and a program that breaks: the panel stays calm, says so, and recovers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.errors import StoreTrouble
from desk.printer import PrinterCause, PrinterReport
from desk.tickets import Outcome
from staffpanel.actions import Action, Stage
from tests.clocks import FixedClock
from tests.log_watch import ExpectLog
from tests.memory_store import MemoryQueue
from tests.missing_slips import missing
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Person
from tests.ui.answers import Answers, break_down


@pytest.fixture
def maude(at_memory: SitDown, kept: MemoryQueue) -> Person:
    kept.desk().issue("id-1", "loan", "fr")
    person = at_memory(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def test_a_lost_store_keeps_the_last_view_and_comes_back_by_itself(maude: Person, kept: MemoryQueue) -> None:
    kept.lost = StoreTrouble.MISSING
    maude.wait_until(lambda: maude.sees.lost is not None)
    assert maude.labels == ["A001"]
    said = maude.window.footer.trouble.sentence
    assert said == (
        "Dernier état connu à 10\u00a0h\u00a0: la base de données est introuvable; "
        "veuillez prévenir le soutien informatique, l’affichage reprendra de lui-même."
    )
    maude.press("Return")
    maude.wait_for_notice("store_unavailable")
    assert maude.sentence == (
        "Votre demande n’a pas abouti\u00a0: la base de données est introuvable; "
        "veuillez prévenir le soutien informatique."
    )
    kept.lost = None
    maude.wait_until(lambda: maude.sees.lost is None)
    assert maude.notice == ""
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_what_was_chosen_while_the_store_was_away_is_chosen_again_by_the_same_key(
    maude: Person, kept: MemoryQueue
) -> None:
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    maude.press("Return")
    kept.lost = StoreTrouble.LOCKED
    maude.press("1")
    maude.wait_for_notice("store_unavailable")
    assert maude.drawer == "outcomes"
    assert maude.sentence.startswith("Votre demande n’a pas abouti")
    assert kept.tickets["id-1"].outcome is None
    kept.lost = None
    maude.wait_until(lambda: maude.sees.lost is None)
    maude.press("1")
    maude.wait_for(Stage.NOBODY)
    assert kept.tickets["id-1"].outcome is Outcome.SERVED


def test_a_locked_store_never_freezes_the_window_and_one_press_is_one_action(
    maude: Person, kept: MemoryQueue
) -> None:
    with kept.lock:
        # A window that waited for the store here would wait for ever.
        maude.press("Return")
        for _ in range(5):
            QTest.keyClick(maude.window, Qt.Key.Key_Return)
            maude.window.session.perform(Action.CALL_NEXT)
        maude.wait_until(lambda: maude.sees.is_slow)
        assert not maude.window.work_page.stage.primary.isEnabled()
    maude.wait_for(Stage.CALLED)
    assert maude.window.work_page.stage.primary.isEnabled()
    assert maude.focused is maude.window.work_page.stage.primary


def test_a_bug_is_told_in_one_sentence_and_the_panel_goes_on(
    maude: Person, kept: MemoryQueue, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    expect_log("ui.queue_watcher", "could not be watched")
    kept.bug = ZeroDivisionError("a bug")
    maude.press("Return")
    maude.wait_for_notice("desk_broken")
    maude.wait_until(lambda: maude.sees.lost is not None)
    kept.bug = None
    maude.wait_until(lambda: maude.sees.lost is None)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_a_bug_in_what_another_part_asked_leaves_the_panel_alone(
    maude: Person, kept: MemoryQueue, expect_log: ExpectLog
) -> None:
    expect_log("ui.desk_worker", "a use case broke")
    asked = Answers()
    with kept.lock:
        maude.worker.ask(break_down, asked.take, asked.fail)
        maude.press("Return")
    maude.wait_for(Stage.CALLED)
    assert maude.notice == ""
    assert [error.code for error in asked.failed] == ["desk_broken"]


CHOSEN = {
    Action.FINISH: ("served",),
    Action.TRANSFER: ("computer",),
    Action.PARK: ("patron_away", "10"),
}


def act(person: Person, action: Action) -> None:
    """Do something with the ticket at the desk, without waiting for what comes of it."""
    session = person.window.session
    session.perform(action)
    for code in CHOSEN.get(action, ()):
        session.choose(code)


@pytest.mark.parametrize(
    "action",
    [Action.START, Action.RECALL, Action.FINISH, Action.NO_SHOW, Action.PARK, Action.TRANSFER],
)
def test_an_action_never_falls_on_another_ticket_that_came_to_the_desk_meanwhile(
    maude: Person, kept: MemoryQueue, clock: FixedClock, action: Action
) -> None:
    kept.desk().issue("id-2", "loan", "fr")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    maude.press(maude.key_of(Action.RECALL))
    maude.wait_until(lambda: maude.sees.held is not None and maude.sees.held.is_recalled)
    clock.advance(60)
    maude.look_at_clock()
    with kept.lock:
        act(maude, action)
        kept.desk().finish("1", Outcome.SERVED)
        kept.desk().call_next("1")
        kept.desk().recall("1")
        clock.advance(60)
        untouched = kept.tickets["id-2"]
    maude.wait_for_notice("another_at_desk")
    assert maude.sentence == "Le comptoir\u00a01 tient maintenant A002; votre action visait A001."
    assert kept.tickets["id-2"] == untouched
    assert maude.held == "A002"


def test_a_refusal_is_seen_beside_a_printer_in_trouble_without_scrolling(
    maude: Person, kept: MemoryQueue
) -> None:
    trouble = PrinterReport("kiosk", PrinterCause.CUTTER, kept.clock.now_ms(), missing("A003", "B005"))
    kept.desk().report_printer(trouble)
    kept.desk().call_next("1")
    for number, service in enumerate(("computer", "loan"), start=2):
        kept.desk().issue(f"id-{number}", service, "fr")
    kept.desk().finish("1", Outcome.SERVED)
    # Called before an earlier search, which is the longest of all reasons.
    kept.desk().call_next("1")
    maude.wait_until(lambda: bool(maude.sees.printers) and maude.held == "A002")
    maude.press(maude.key_of(Action.NO_SHOW))
    maude.wait_for_notice("recall_first")
    bar = maude.window.work_page.notice_bar
    maude.wait_until(lambda: bar.visibleRegion().boundingRect() == bar.rect())
    assert maude.window.work_page.stage.primary.visibleRegion().boundingRect().height() > 0


def test_a_panel_that_opens_while_the_store_is_lost_waits_for_it(
    at_memory: SitDown, kept: MemoryQueue
) -> None:
    kept.lost = StoreTrouble.NEWER_VERSION
    person = at_memory()
    person.wait_until(lambda: person.sees.lost is not None)
    assert person.sees.stage is Stage.LOOKING
    kept.lost = None
    person.wait_for(Stage.CHOOSE_DESK)


def test_the_printer_is_told_in_one_line_with_its_cause_since_when_and_what_to_do(
    maude: Person, kept: MemoryQueue
) -> None:
    now_ms = kept.clock.now_ms()
    kept.desk().report_printer(
        PrinterReport("kiosk", PrinterCause.PAPER_OUT, now_ms, missing("A003", "B005"))
    )
    maude.wait_until(lambda: bool(maude.sees.printers))
    assert maude.window.footer.sentences == (
        "L’imprimante à billets n’a plus de papier depuis 10\u00a0h; veuillez changer le rouleau, "
        "les numéros restent à l’écran.",
    )


def test_who_is_alone_reads_that_the_kiosk_gives_no_numbers_and_what_to_do_while_it_lasts(
    maude: Person, kept: MemoryQueue
) -> None:
    report = PrinterReport("kiosk", PrinterCause.READY, 0)
    kept.desk().report_printer(replace(report, rests_until_ms=kept.clock.now_ms() + 240_000))
    rest = maude.window.footer.rest
    maude.wait_until(lambda: maude.sees.rests_until_ms is not None)
    assert rest.isVisible()
    assert rest.sentence == (
        "Numéros en pause à la borne jusque vers 10\u00a0h\u00a004; "
        "veuillez accueillir les usagers au comptoir."
    )
    kept.desk().report_printer(report)
    maude.wait_until(lambda: maude.sees.rests_until_ms is None)
    assert not rest.isVisible()
