"""Two panels on one file: who takes a desk, who calls whom, and what the other one sees."""

from __future__ import annotations

from PySide6.QtCore import Qt

from staffpanel.actions import Stage
from tests.journeys.library import Library, OpenPanel


def sign_in_by_keys(panel: OpenPanel, desk: str, alias: str) -> None:
    """Choose a desk by its key, type an alias, press Enter."""
    panel.wait_for(Stage.CHOOSE_DESK)
    panel.window.choose_page.desks.setFocus()
    panel.press(Qt.Key(ord(desk)))
    panel.wait_until(lambda: panel.shown.desk == desk)
    panel.window.choose_page.alias.setText("")
    for letter in alias:
        panel.press(Qt.Key(ord(letter)))
    panel.press(Qt.Key.Key_Return)


def test_two_staff_choose_one_desk_the_second_is_told_kindly_and_takes_another(library: Library) -> None:
    first, second = library.open_panel(), library.open_panel()
    sign_in_by_keys(first, "1", "MB")
    first.wait_until(lambda: bool(first.shown.staff))
    sign_in_by_keys(second, "1", "JL")
    second.wait_for_words("est déjà au comptoir\u00a01; voulez-vous en choisir un autre?")
    assert second.shown.staff == ""
    sign_in_by_keys(second, "2", "JL")
    second.wait_until(lambda: bool(second.shown.staff))
    first.wait_until(lambda: first.shown.present == 2)


def test_two_panels_that_sign_in_at_one_desk_in_the_same_moment_one_gets_it(library: Library) -> None:
    panels = library.open_panel(), library.open_panel()
    for panel, alias in zip(panels, ("MB", "JL"), strict=True):
        panel.wait_for(Stage.CHOOSE_DESK)
        panel.window.session.choose_desk("1")
        panel.window.choose_page.alias.setText(alias)
    for panel in panels:
        panel.window.choose_page.primary.click()
    for panel in panels:
        panel.wait_until(lambda panel=panel: not panel.shown.is_busy)  # type: ignore[misc]
    assert sorted(bool(panel.shown.staff) for panel in panels) == [False, True]
    loser = next(panel for panel in panels if not panel.shown.staff)
    loser.wait_for_words("voulez-vous en choisir un autre?")
    assert library.open_pipe().ask("queue")["present"] == 1


def test_enter_pressed_at_two_desks_at_once_calls_two_people_and_each_sees_the_other_go(
    library: Library,
) -> None:
    first, second = library.open_panel("1", "MB"), library.open_panel("2", "JL")
    pipe = library.open_pipe()
    issued = [pipe.issue(service) for service in ("research", "loan", "card")]
    for panel in (first, second):
        panel.wait_for(Stage.NEXT)
        panel.wait_until(lambda panel=panel: panel.waiting == issued)  # type: ignore[misc]
    for panel in (first, second):
        panel.press(Qt.Key.Key_Return)
    for panel in (first, second):
        panel.wait_for(Stage.CALLED)
    assert sorted([first.held, second.held]) == ["A001", "B001"]
    for panel in (first, second):
        panel.wait_until(lambda panel=panel: panel.waiting == ["A002"])  # type: ignore[misc]


def test_a_whole_visit_by_enter_alone_from_call_to_thank_you(library: Library) -> None:
    panel, pipe = library.open_panel("1", "MB"), library.open_pipe()
    assert [pipe.issue("research"), pipe.issue("return")] == ["B001", "A001"]
    panel.wait_until(lambda: panel.waiting == ["A001", "B001"])
    panel.enter(Stage.NEXT)
    panel.enter(Stage.CALLED)
    panel.enter(Stage.SERVING)
    panel.wait_until(lambda: panel.shown.drawer is not None)
    panel.press(Qt.Key.Key_Return)
    panel.wait_for(Stage.NEXT)
    kinds = [event["kind"] for event in pipe.ask("events", after=0)["events"]]
    assert kinds[-3:] == ["ticket_called", "visit_started", "visit_finished"]
    assert (pipe.labels(), panel.waiting) == (["B001"], ["B001"])


def test_a_panel_that_closes_leaves_its_desk_free_and_its_visit_in_good_hands(library: Library) -> None:
    library.open_pipe().issue()
    panel = library.open_panel("1", "MB")
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    library.close()
    again = library.open_panel("1", "MB")
    again.wait_for(Stage.CALLED)
    assert again.held == "A001"
    library.open_pipe().ask("finish", desk="1", outcome="served")
    again.wait_for(Stage.NOBODY)
    library.close()
    assert library.open_pipe().ask("queue")["present"] == 0
