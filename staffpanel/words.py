"""The words of the panel: titles, buttons, keys, counts and times.

Sentences about what happened are in ``staffpanel.sentences``. Must not import Qt Widgets.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from desk.presence import PauseKind
from desk.services import PHONE_CODE
from desk.tickets import Kind
from staffpanel.actions import Action, Offer, Stage
from staffpanel.list_words import ListWords
from staffpanel.presence_words import PresenceWords
from staffpanel.properties import PanelProperties
from staffpanel.slip_words import SlipWords
from staffpanel.tickets_shown import Row
from staffpanel.visit_words import VisitWords
from ui.referral_words import ReferralWords
from ui.service_words import ServiceWords
from ui.times import time_of_day
from ui.translation import Catalogue

PROGRAM = "staffpanel"


class PanelWords:
    """Says in the panel's language what the properties mean.

    Properties:
        slips: The words about slips and where they come out.
        presence: Those about who is there.
        visits: Those about a visit, and about calls on hold.
        lists: Those of the lists to choose from.
    """

    def __init__(
        self,
        language: str,
        services: tuple[ServiceWords, ...],
        local: Callable[[int], datetime],
        referrals: tuple[ReferralWords, ...] = (),
        own_printers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._catalogue = Catalogue(PROGRAM, language)
        self._language = language
        self._services = {each.code: each for each in services}
        self._local = local
        self.slips = SlipWords(self._catalogue, self.time, own_printers)
        self.presence = PresenceWords(self._catalogue)
        self.visits = VisitWords(self._catalogue)
        self.lists = ListWords(self._catalogue, self, referrals)

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PanelWords", source, note, count)

    def title(self, library_name: str) -> str:
        return self.tr("Desk panel · {library}").format(library=library_name)

    def desk(self, desk: str) -> str:
        return self.tr("Desk {desk}").format(desk=desk)

    def service(self, code: str) -> str:
        if (known := self._services.get(code)) is not None:
            return known.name(self._language)
        return self.tr("Call", "what somebody on the phone waits with") if code == PHONE_CODE else code

    def pictogram(self, code: str, kind: Kind) -> str:
        known = self._services.get(code)
        return KIND_PICTOGRAMS[kind] if known is None else known.pictogram

    def service_pictogram(self, code: str) -> str:
        known = self._services.get(code)
        return "" if known is None else known.pictogram

    def kind(self, kind: Kind) -> str:
        return {
            Kind.TRANSACTION: self.tr("Transaction"),
            Kind.ASSISTANCE: self.tr("Assistance"),
            Kind.PHONE: self.tr("Phone"),
        }[kind]

    def waiting(self, count: int) -> str:
        return self.tr("Waiting: %n", "heading of the list", count)

    def heading(self, properties: PanelProperties) -> str:
        """The small line over the big number."""
        held = properties.held
        match properties.stage:
            case Stage.NEXT:
                return self.tr("Next")
            case Stage.CALLED:
                return self.tr("Called again") if held and held.is_recalled else self.tr("Called")
            case Stage.SERVING:
                return self.tr("Visit under way")
            case Stage.PAUSED:
                since = self.time(properties.paused_since_ms or 0)
                return self.tr("Paused since {time}").format(time=since)
            case _:
                return ""

    def quiet(
        self, stage: Stage, pause: PauseKind | None = None, *, has_rows: bool = False
    ) -> tuple[str, str]:
        """What stands in place of a number when there is none: a title and a line under it.

        `has_rows` tells that somebody waits, for a colleague then.
        """
        if stage is Stage.PAUSED:
            title = self.presence.pause(pause or PauseKind.BREAK)
            return title, self.tr("This desk calls again as soon as you resume.")
        if has_rows:
            return self.visits.for_colleagues()
        return self.tr("Nobody is waiting"), self.tr("The next ticket will appear here.")

    def timer_note(self, stage: Stage, box_left_s: int | None = None) -> str:
        """What the running time counts, and how much of a time box is left."""
        if stage is Stage.CALLED:
            return self.tr("since the call")
        return self.tr("since the start") if box_left_s is None else self.visits.box(box_left_s)

    def sign_in(self) -> str:
        return self.action(Action.SIGN_IN)

    def label_field(self) -> str:
        return self.tr("Number of the ticket")

    def label_example(self) -> str:
        return self.tr("For example A012")

    def nobody_in_line(self) -> str:
        return self.tr("The line is empty.")

    def looking(self) -> str:
        return self.tr("One moment, please…")

    def offer(self, offer: Offer) -> str:
        """The text of a button."""
        if offer.action is Action.TAKE_OVER and offer.label:
            return self.presence.take_over_from(offer.label)
        if (said := self.visits.offer(offer)) is not None:
            return said
        if offer.action is Action.CALL_NEXT and offer.label:
            return self.tr("Call {label}").format(label=offer.label)
        if offer.action is Action.NO_SHOW and offer.wait_s:
            return self.tr("Did not come ({seconds} s)").format(seconds=offer.wait_s)
        if offer.action is Action.SEE_PARKED and offer.count:
            return self.tr("Set aside: %n", "button that lists them", offer.count)
        if offer.action is Action.SEE_SLIPS and offer.count:
            return self.slips.to_check(offer.count)
        if offer.action is Action.REPRINT and offer.since_ms is not None:
            return self.slips.asked_since(offer.since_ms)
        return self.action(offer.action)

    def spoken_offer(self, offer: Offer) -> str:
        """The name of a button for who hears it, where its text is too short for that; else empty."""
        is_asked = offer.action is Action.REPRINT and offer.since_ms is not None
        return self.slips.asked_in_full(offer.label, offer.since_ms or 0) if is_asked else ""

    def action(self, action: Action) -> str:
        """The plain name of an action."""
        names = {
            Action.SIGN_IN: self.tr("Sign in"),
            Action.TAKE_OVER: self.presence.go_on_here(),
            Action.CALL_NEXT: self.tr("Call"),
            Action.START: self.tr("Start the visit"),
            Action.FINISH: self.tr("Finish the visit"),
            Action.RESUME: self.tr("Resume"),
            Action.RECALL: self.tr("Call again"),
            Action.NO_SHOW: self.tr("Did not come"),
            Action.PARK: self.tr("Set aside"),
            Action.TRANSFER: self.tr("Transfer"),
            Action.CALL_ANOTHER: self.tr("Call another ticket"),
            Action.SEE_PARKED: self.tr("Nothing set aside"),
            Action.GIVE_BACK: self.tr("Back after an absence"),
            Action.PAUSE: self.tr("Pause"),
            Action.SIGN_OUT: self.tr("Sign out"),
            Action.REPRINT: self.tr("Print the slip again"),
            Action.SEE_SLIPS: self.tr("Slips"),
        } | self.visits.actions()
        return names[action]

    def key(self, action: Action) -> str:
        """The letter that does it; the big action has Enter."""
        keys = {
            Action.RESUME: self.tr("P", "key: resume"),
            Action.RECALL: self.tr("R", "key: call again"),
            Action.NO_SHOW: self.tr("N", "key: did not come"),
            Action.PARK: self.tr("S", "key: set aside"),
            Action.FINISH: self.tr("F", "key: finish the visit"),
            Action.TRANSFER: self.tr("T", "key: transfer"),
            Action.CALL_ANOTHER: self.tr("C", "key: call another ticket"),
            Action.SEE_PARKED: self.tr("L", "key: list of those set aside"),
            Action.GIVE_BACK: self.tr("B", "key: back after an absence"),
            Action.PAUSE: self.tr("P", "key: pause"),
            Action.SIGN_OUT: self.tr("Q", "key: sign out"),
            Action.REPRINT: self.tr("D", "key: print the slip again"),
            Action.SEE_SLIPS: self.tr("I", "key: list of slips"),
        } | self.visits.keys()
        return keys.get(action, "")

    def enter(self) -> str:
        return self.tr("Enter", "key cap")

    def escape(self) -> str:
        return self.tr("Esc", "key cap")

    def back(self) -> str:
        return self.tr("Back", "leave a list")

    def waited(self, minutes: int) -> str:
        """Short, for a list."""
        if minutes < 1:
            return self.tr("just now")
        if minutes < 60:
            return self.tr("{minutes} min").format(minutes=minutes)
        return self.tr("{hours} h {minutes:02d}").format(hours=minutes // 60, minutes=minutes % 60)

    def waited_since(self, minutes: int) -> str:
        if minutes < 1:
            return self.tr("Has just arrived")
        return self.tr("Waiting for {time}").format(time=self.waited(minutes))

    def first_in_line(self, rows: tuple[Row, ...]) -> str:
        """The first who wait, and since when, in one line; whoever was left at a desk, with that desk."""
        return " · ".join(self._in_one_line(row) for row in rows)

    def _in_one_line(self, row: Row) -> str:
        if row.unattended_at:
            return self.tr("{label} at desk {desk}").format(label=row.label, desk=row.unattended_at)
        return f"{row.label} {self.waited(row.waited_min)}"

    def kind_of_row(self, row: Row) -> str:
        kind = self.kind(row.kind)
        if row.unattended_at:
            return self.tr("left at desk {desk}", "a ticket").format(desk=row.unattended_at)
        if row.meant_for:
            return self.tr("{kind} · desk {desk}").format(kind=kind, desk=row.meant_for)
        if row.is_for_others:
            return self.tr("{kind} · for a colleague").format(kind=kind)
        return self.tr("{kind} · set aside").format(kind=kind) if row.is_parked else kind

    def row(self, row: Row) -> str:
        """A whole row in words; it begins with the label, so that typing finds it."""
        words = self.tr("{label}, {service}, {kind}, {time}").format(
            label=row.label,
            service=self.service(row.service),
            kind=self.kind(row.kind),
            time=self.waited_since(row.waited_min),
        )
        if row.unattended_at:
            return self.tr("{row}, left at desk {desk}").format(row=words, desk=row.unattended_at)
        if row.meant_for:
            return self.tr("{row}, desk {desk}").format(row=words, desk=row.meant_for)
        if row.is_for_others:
            return self.tr("{row}, for a colleague").format(row=words)
        return self.tr("{row}, set aside").format(row=words) if row.is_parked else words

    def time(self, at_ms: int) -> str:
        """A time of day, such as ``14 h 05`` or ``2:05 p.m.``."""
        return time_of_day(self._local(at_ms), self._language)


KIND_PICTOGRAMS = {
    Kind.TRANSACTION: "swap_horizontal",
    Kind.ASSISTANCE: "account_question_outline",
    Kind.PHONE: "phone_in_talk_outline",
}
