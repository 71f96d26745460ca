"""The words of the panel about who is there: desks to choose, signing in, pauses, and how many are present.

Must not import Qt Widgets.
"""

from desk.presence import PauseKind
from staffpanel.properties import DeskView
from ui.translation import Catalogue


class PresenceWords:
    """Says in the panel's language what the properties mean of presence."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PresenceWords", source, note, count)

    def desk_state(self, view: DeskView) -> str:
        if view.unattended:
            return self.tr("free · {label} is there", "a desk").format(label=view.unattended)
        if not view.staff:
            return self.tr("free", "a desk")
        words = self.tr("{alias}, paused", "a desk") if view.is_paused else self.tr("{alias} is here")
        return words.format(alias=view.staff)

    def at_desk(self, desk: str, alias: str, is_paused: bool) -> str:
        words = self.tr("Desk {desk} · {alias} · paused") if is_paused else self.tr("Desk {desk} · {alias}")
        return words.format(desk=desk, alias=alias)

    def at_desk_shortly(self, desk: str, alias: str) -> str:
        """The same where there is hardly any room."""
        return f"{desk} · {alias}"

    def present(self, present: int) -> str:
        if present == 0:
            return self.tr("There is nobody at the desk: every place is kept.")
        if present == 1:
            return self.tr("One person is present: transactions go first.")
        if present == 2:
            return self.tr("Two people are present: by order of arrival.")
        return self.tr("%n people are present: by order of arrival.", "", present)

    def present_shortly(self, present: int) -> str:
        """The same where there is room for one line."""
        if present == 0:
            return self.tr("Every place is kept")
        if present == 1:
            return self.tr("One person: transactions first")
        if present == 2:
            return self.tr("Two people: order of arrival")
        return self.tr("%n people: order of arrival", "", present)

    def which_desk(self) -> str:
        return self.tr("Hello! Which desk are you at?")

    def alias(self) -> str:
        return self.tr("Your alias")

    def alias_hint(self) -> str:
        return self.tr("1 to 12 characters. Your colleagues see it, patrons never do.")

    def pin(self) -> str:
        return self.tr("Your PIN")

    def pin_hint(self) -> str:
        return self.tr("4 to 12 digits. They do not show.")

    def alias_first(self) -> str:
        """Digits were typed where the alias belongs."""
        return self.tr("Your alias stands here, the PIN beside it.")

    def pause(self, kind: PauseKind) -> str:
        return {
            PauseKind.BREAK: self.tr("On a break"),
            PauseKind.BACK_OFFICE: self.tr("In the back office"),
            PauseKind.MEETING: self.tr("In a meeting"),
        }[kind]

    def go_on_here(self) -> str:
        """The button that takes one's own presence along from another desk."""
        return self.tr("Go on here")

    def take_over_from(self, alias: str) -> str:
        """The button that takes a desk over."""
        return self.tr("Take over from {alias}").format(alias=alias)

    def take_over_key(self) -> str:
        return self.tr("F2", "key: take over a desk")
