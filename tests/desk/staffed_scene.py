"""A desk whose library has made people: a manager, Maude, and two of the staff, Luc and Rosalie."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from desk.admission import Credentials
from desk.leaving import Leaving
from desk.people import Role
from desk.rules import Rules
from desk.service_desk import ServiceDesk
from tests.desk.scene import BRANCH, Scene
from tests.plain_pins import PlainPins

MAUDE = Credentials("Maude", "4711")
PINS = {"Maude": "4711", "Luc": "2580", "Rosalie": "9024"}


class StaffedScene(Scene):
    """A scene with PINs; `staff_scene.desk` knows them."""

    def __init__(
        self,
        *,
        rules: Rules | None = None,
        leaving: Leaving | None = None,
        skills_by_staff: Mapping[str, Collection[str]] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self.pins = PlainPins()
        self.desk = ServiceDesk(
            self.store,
            branch=BRANCH,
            actor="test",
            rules=rules or Rules(),
            leaving=leaving or Leaving(),
            pins=self.pins,
            skills_by_staff=skills_by_staff,
        )
        self.register = self.desk.register

    def with_people(self) -> StaffedScene:
        """Make the three of them."""
        self.register.add_first("Maude", PINS["Maude"])
        for alias in ("Luc", "Rosalie"):
            self.register.add(MAUDE, alias, Role.STAFF, PINS[alias])
        return self

    def arrives(self, alias: str, desk: str) -> int:
        """Sign in with the right PIN."""
        return self.desk.sign_in(desk, alias, PINS[alias])

    def takes_over(self, alias: str, desk: str) -> int:
        """Take a desk over with the right PIN."""
        return self.desk.take_over(desk, alias, PINS[alias])

    @property
    def everywhere(self) -> dict[str, str]:
        """Who is at which desk."""
        return {desk: each.staff for desk, each in self.desk.view().presences.items()}
