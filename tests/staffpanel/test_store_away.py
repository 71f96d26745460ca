"""A database that is moved away in the middle of a visit, and put back: panels end where they should."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

import pytest

from data.sqlite_driver import sqlite3
from staffpanel.actions import Action, Stage
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person


@pytest.fixture
def maude(at_file: SitDown, branch: Branch) -> Person:
    branch.issue("loan", "computer", "return")
    person = at_file(desk="1", staff="Maude")
    person.wait_for(Stage.NEXT)
    return person


def take_away(branch: Branch) -> Callable[[], None]:
    """Move the whole folder, as when a disk is gone; gives back what puts it there again."""
    folder = branch.path.parent
    away = folder.with_name(f"{folder.name}-away")
    folder.rename(away)

    def put_back() -> None:
        away.rename(folder)

    return put_back


def test_a_disk_that_is_gone_for_a_while_loses_no_view_and_no_action_is_done_twice(
    maude: Person, at_file: SitDown, branch: Branch
) -> None:
    luc = at_file(desk="2", staff="Luc")
    luc.wait_for(Stage.NEXT)
    maude.come_forward()
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    luc.wait_until(lambda: luc.labels == ["B001", "A002"])
    put_back = take_away(branch)
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.sees.lost is not None)  # type: ignore[misc]
    assert (maude.held, luc.labels) == ("A001", ["B001", "A002"])
    assert "Dernier \u00e9tat connu" in maude.window.footer.trouble.sentence
    for _ in range(3):
        maude.press("Return")
        maude.wait_for_notice("store_unavailable")
    luc.window.session.perform(Action.CALL_NEXT)
    luc.wait_for_notice("store_unavailable")
    put_back()
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.sees.lost is None)  # type: ignore[misc]
    assert maude.sees.stage is Stage.CALLED
    assert luc.sees.stage is Stage.NEXT
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    luc.window.session.perform(Action.CALL_NEXT)
    luc.wait_for(Stage.CALLED)
    assert (maude.held, luc.held) == ("A001", "B001")
    for person in (maude, luc):
        person.wait_until(lambda person=person: person.labels == ["A002"])  # type: ignore[misc]


def test_the_strip_keeps_its_view_too_and_marks_it(maude: Person, branch: Branch) -> None:
    maude.press("F10")
    put_back = take_away(branch)
    maude.wait_until(lambda: maude.sees.lost is not None)
    maude.press("Return")
    maude.wait_for_notice("store_unavailable")
    assert maude.window.strip.news.isVisible()
    put_back()
    maude.wait_until(lambda: maude.sees.lost is None)
    maude.wait_until(lambda: not maude.window.strip.news.isVisible())
    maude.press("Return")
    maude.wait_for(Stage.CALLED)


def test_a_refusal_goes_by_itself_when_the_database_was_locked_for_a_moment_only(
    at_file: SitDown, branch: Branch
) -> None:
    """Another program writes for long: the view stays fresh meanwhile, so that nothing comes back."""
    branch.wait_s = 0.1
    branch.issue("loan")
    maude = at_file(desk="1", staff="Maude")
    maude.wait_for(Stage.NEXT)
    with closing(sqlite3.connect(branch.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        maude.press("Return")
        maude.wait_for_notice("store_unavailable")
        other.execute("ROLLBACK")
    assert maude.sees.lost is None
    assert maude.let_news_pass()
    assert (maude.notice, maude.sentence) == ("", "")
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
