"""Settings that change while tickets wait: what was promised to a patron is kept."""

from __future__ import annotations

from typing import Any

from app.settings import Settings
from staffpanel.actions import Stage
from tests.journeys.library import Library

LOAN = {"code": "loan", "kind": "transaction", "series": "A", "names": {"fr": "Emprunter", "en": "Borrow"}}
TOYS = {"code": "toys", "kind": "assistance", "series": "J", "names": {"fr": "Jouets"}}


def with_services(library: Library, *services: dict[str, Any]) -> Settings:
    return library.settings(service=list(services))


def test_a_service_taken_out_of_the_settings_leaves_its_tickets_in_line_under_its_code(
    library: Library,
) -> None:
    before = library.open_pipe(with_services(library, LOAN, TOYS))
    assert [before.issue("toys"), before.issue("loan")] == ["J001", "A001"]
    after = with_services(library, LOAN)
    panel, pipe = library.open_panel("1", "MB", after), library.open_pipe(after)
    panel.wait_until(lambda: panel.waiting == ["A001", "J001"])
    assert [row.service for row in panel.shown.rows] == ["loan", "toys"]
    assert pipe.labels() == ["A001", "J001"]
    assert pipe.ask("issue", service="toys")["error"] == "unknown_service"
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    pipe.ask("finish", desk="1", outcome="served")
    panel.enter(Stage.NEXT)
    panel.wait_for(Stage.CALLED)
    assert panel.held == "J001"
    panel.wait_for_words("toys")
    assert pipe.ask("finish", desk="1", outcome="served")["ticket"]["service"] == "toys"


def test_a_service_taken_out_is_not_offered_at_the_kiosk_any_more(library: Library) -> None:
    library.open_pipe(with_services(library, LOAN, TOYS)).issue("toys")
    kiosk = library.open_kiosk(with_services(library, LOAN))
    kiosk.wait_for("welcome")
    assert kiosk.hands.find("family_assistance") is None
    assert kiosk.take_ticket("transaction", "loan") == "A001"


def test_a_desk_taken_out_of_the_settings_finishes_its_visit_and_calls_no_more(library: Library) -> None:
    before = library.open_pipe()
    before.issue()
    before.ask("sign_in", desk="4", staff="MB")
    before.ask("call_next", desk="4")
    after = library.open_pipe(library.settings(desks={"names": ["1", "2"]}))
    assert after.labels("called") == ["A001"]
    assert after.ask("call_next", desk="4")["error"] == "unknown_desk"
    assert after.ask("finish", desk="4", outcome="served")["ticket"]["label"] == "A001"
    assert after.ask("sign_out", desk="4")["present"] == 0


def test_a_service_that_changes_its_family_keeps_the_place_of_who_waits(library: Library) -> None:
    before = library.open_pipe(with_services(library, LOAN, TOYS))
    assert [before.issue("toys"), before.issue("loan")] == ["J001", "A001"]
    after = library.open_pipe(with_services(library, LOAN, {**TOYS, "kind": "transaction"}))
    assert after.issue("toys") == "J002"
    after.ask("sign_in", desk="1", staff="MB")
    assert after.labels() == ["A001", "J002", "J001"]
