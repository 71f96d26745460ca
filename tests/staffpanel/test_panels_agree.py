"""Two panels on one store never disagree: after every change, by whichever hand, both know the same line."""

from __future__ import annotations

import random
from functools import partial

import pytest

from desk.calling_rule import calling_order
from desk.errors import DeskError
from desk.printer import PrinterCause, PrinterReport
from desk.queue import LiveQueue
from desk.service_desk import ServiceDesk
from staffpanel.properties import PanelProperties
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person

SERVICES = ("loan", "computer", "return", "document_search", "research")
STEPS = 45


def common(shown: PanelProperties) -> tuple[object, ...]:
    """What every panel must say alike: the line, who is present, and the printers."""
    rows = tuple((row.label, row.service, row.kind, row.is_parked) for row in shown.rows)
    calls = tuple(each.label for each in shown.calls)
    return rows, calls, shown.present, shown.printers


def agree(one: Person, other: Person) -> bool:
    return common(one.sees) == common(other.sees)


def is_as_kept(person: Person, kept: LiveQueue) -> bool:
    """Whether a panel shows the line and the desk as the store has them."""
    held = kept.at_desk(person.sees.desk)
    is_present = person.sees.present == kept.present
    is_held = person.held == ("" if held is None else held.label)
    line = [each.label for each in calling_order(kept)]
    return is_present and is_held and person.labels == line


def kept_now(branch: Branch) -> LiveQueue:
    opened = branch.open_desk()
    queue = opened.desk.view()
    opened.store.close()
    return queue


def act(person: Person, chance: random.Random) -> str:
    """Do one of the things that are offered, as staff would."""
    session = person.window.session
    if person.sees.drawer is not None:
        choices = person.sees.drawer.choices
        if not choices or chance.random() < 0.15:
            session.back_out()
            return "back"
        code = chance.choice(choices).code
        session.choose(code)
        return code
    actions = [each.action for each in person.sees.every_offer if each.action != "sign_out"]
    action = chance.choice(actions)
    session.perform(action)
    return str(action)


def somebody_else(branch: Branch, chance: random.Random) -> str:
    """A patron, a colleague at a third desk, or a printer."""
    what = chance.choice(("patron", "patron", "colleague", "printer", "clock"))
    if what == "patron":
        branch.issue(chance.choice(SERVICES))
    elif what == "printer":
        cause = chance.choice((PrinterCause.READY, PrinterCause.PAPER_OUT))
        branch.do(
            partial(ServiceDesk.report_printer, report=PrinterReport("kiosk", cause, branch.clock.now_ms()))
        )
    elif what == "clock":
        branch.clock.advance(chance.randint(1, 90))
    else:
        try:
            branch.do(chance.choice((_come, _go, _call, _finish)))
        except DeskError:
            return "refused colleague"
    return what


def _come(desk: ServiceDesk) -> None:
    desk.sign_in("3", "Ana")


def _go(desk: ServiceDesk) -> None:
    desk.sign_out("3")


def _call(desk: ServiceDesk) -> None:
    desk.call_next("3")


def _finish(desk: ServiceDesk) -> None:
    desk.park("3")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_every_change_both_panels_say_the_same(at_file: SitDown, branch: Branch, seed: int) -> None:
    chance = random.Random(seed)
    branch.issue("computer", "loan", "return")
    people = [at_file(desk="1", staff="Maude"), at_file(desk="2", staff="Luc")]
    for person in people:
        person.wait_until(lambda person=person: person.sees.staff != "" and person.is_free())  # type: ignore[misc]
    done = []
    for _ in range(STEPS):
        who = chance.randrange(3)
        done.append((who, somebody_else(branch, chance) if who == 2 else act(people[who], chance)))
        for person in people:
            person.wait_until(person.is_free)
            person.look_at_clock()
        kept = kept_now(branch)
        for person in people:
            person.wait_until(partial(is_as_kept, person, kept))
        maude, luc = people
        maude.wait_until(partial(agree, maude, luc))
        assert not maude.held or maude.held != luc.held, done
