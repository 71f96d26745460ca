"""Any sequence of what people do around closing and midnight: known errors only, and the log tells the rows.

Everything at once: people with PINs who come, go, move and forget to sign out, skills, colleagues, undo,
calls on the phone, and a clock that leaps and steps back.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from desk.errors import DeskError
from desk.leaving import Leaving
from desk.presence import PauseKind, alias_key
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from desk.services import DEFAULT_SERVICES
from desk.tickets import Outcome, ParkReason, StaffReason, State, Ticket
from tests.clocks import epoch_ms
from tests.desk.event_log import replayed
from tests.desk.scene import BRANCH
from tests.desk.staffed_scene import MAUDE, PINS, StaffedScene

DESKS = ("1", "2", "3")
SERVICES = tuple(each.code for each in DEFAULT_SERVICES)
SKILLS: tuple[list[str] | None, ...] = (None, [], ["loan"], ["computer", "research"])
Doing = Callable[[ServiceDesk, str], list[Callable[[], object]]]
STEPS_S = (0, 0, 1, 5, 30, 61, 300, 700, 3600, -5, -100)


def closes_at_five(day: str) -> int:
    return epoch_ms(f"{day}T17:00:00-05:00")


class Evening:
    """A library with chance for its staff."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        pick = self.dice.choice
        rules = Rules(
            next_step_check_min=pick([0, 5]),
            assistance_cap_min=pick([0, 8]),
            back_office_counts=pick([True, False]),
        )
        leaving = Leaving(10, pick([None, closes_at_five]))
        self.scene = StaffedScene(rules=rules, leaving=leaving)
        self.scene.desk = ServiceDesk(
            self.scene.store,
            branch=BRANCH,
            actor="test",
            rules=rules,
            leaving=leaving,
            pins=self.scene.pins,
            skills_by_staff={"luc": ["loan", "return"]},
        )
        if pick([True, False]):
            self.scene.with_people()
        self.scene.go_to(pick(["16:50", "23:30"]))
        for desk, (who, pin) in zip(DESKS, PINS.items(), strict=True):
            self.scene.desk.sign_in(desk, who, pin)

    def step(self) -> None:
        """Somebody does something."""
        kinds: list[Doing] = [self._visit, self._visit, self._visit, self._line, self._presence, self._time]
        with suppress(DeskError):
            self.dice.choice(self.dice.choice(kinds)(self.scene.desk, self.dice.choice(DESKS)))()

    def _presence(self, desk: ServiceDesk, where: str) -> list[Callable[[], object]]:
        who = self.dice.choice([*PINS])
        spelt = self.dice.choice([who, who.upper()])
        return [
            *[lambda: desk.sign_in(where, spelt, PINS[who])] * 3,
            *[lambda: desk.take_over(where, spelt, PINS[who])] * 2,
            lambda: desk.pause(where, self.dice.choice([*PauseKind])),
            lambda: desk.resume(where),
            lambda: desk.sign_out(where),
            lambda: desk.set_skills(where, self.dice.choice(SKILLS)),
            lambda: self.scene.register.disable(MAUDE, who),
            lambda: self.scene.register.enable(MAUDE, who),
            lambda: self.scene.register.rename(MAUDE, who, spelt),
        ]

    def _visit(self, desk: ServiceDesk, where: str) -> list[Callable[[], object]]:
        pick = self.dice.choice
        return [
            *[lambda: desk.call_next(where)] * 4,
            lambda: desk.call(where, self._label(), StaffReason.OTHER),
            lambda: desk.recall(where),
            lambda: desk.start(where),
            lambda: desk.finish(where, pick([*Outcome])),
            lambda: desk.again(where, pick(SERVICES)),
            lambda: desk.talk(where),
            lambda: desk.no_show(where),
            lambda: desk.park(where, None, pick([None, *ParkReason]), pick([None, 3])),
            *[lambda: desk.transfer(where, pick([None, None, *SERVICES]), to_desk=pick(DESKS))] * 2,
            *[lambda: desk.undo(where)] * 2,
        ]

    def _line(self, desk: ServiceDesk, _: str) -> list[Callable[[], object]]:
        return [
            *[lambda: self.scene.ticket(self.dice.choice([*SERVICES, "phone"]))] * 4,
            lambda: desk.unpark(self._label()),
            lambda: desk.give_back(self._label()),
            lambda: desk.phone_return(self._label()),
            lambda: desk.phone_done(self._label(), self.dice.choice([*Outcome])),
        ]

    def _time(self, *_: object) -> list[Callable[[], object]]:
        return [lambda: self.scene.clock.advance(self.dice.choice(STEPS_S))]

    def _label(self) -> str:
        return self.dice.choice([each.label for each in self.scene.store.every_ticket(BRANCH)] or ["A001"])


@pytest.mark.parametrize("seed", range(20))
def test_nothing_that_happens_in_an_evening_is_a_fault(seed: int) -> None:
    evening = Evening(seed)
    for _ in range(150):
        evening.step()
        check(evening.scene)


def check(scene: StaffedScene) -> None:
    kept, rows = scene.store.view(BRANCH), scene.store.every_ticket(BRANCH)
    told, tickets = replayed(scene.desk.events_after(0, 9999), kept)
    assert {each.id: each for each in rows} == tickets
    assert (told.present, told.skills) == (kept.present, kept.skills)
    assert set(kept.skills) <= set(kept.presences), "skills are of somebody who is there"
    people = [alias_key(each.staff) for each in kept.presences.values()]
    assert len(set(people)) == len(people), "nobody is at two places"
    held = [each.desk for each in kept.called]
    assert len(set(held)) == len(held), "a desk holds one ticket"
    for ticket in rows:
        assert is_in_order(ticket), ticket
        assert ticket.meant_for is None or ticket.meant_for in kept.presences, (
            "nobody waits for an empty desk"
        )


def is_in_order(ticket: Ticket) -> bool:
    """Whether a ticket says only what its state allows, and no time is before the one it follows."""
    times = [ticket.joined_ms, ticket.called_ms, ticket.started_ms, ticket.closed_ms]
    known = [each for each in times if each is not None]
    waits = ticket.state is State.WAITING or ticket.meant_for is None
    aside = ticket.state is State.PARKED or (ticket.park_reason, ticket.remind_ms) == (None, None)
    return waits and aside and known == sorted(known)
