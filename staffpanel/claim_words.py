"""The words of what claims attention and of a call for a colleague.

Must not import Qt Widgets.
"""

from desk.errors import ColleagueAnswered, DeskError, NoColleagueCall, StoreUnavailable
from staffpanel.claims import Claim, ClaimView, OwnCall
from ui.translation import Catalogue

COMING_CLAIMS = frozenset({Claim.COLLEAGUE, Claim.HELP})
"""What is answered by saying that one is coming."""


class ClaimWords:
    """Says in the panel's language who asks for attention, in a library with one desk or with several."""

    def __init__(self, program: str, language: str, *, has_one_desk: bool = False) -> None:
        self._catalogue = Catalogue(program, language)
        self._has_one_desk = has_one_desk

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("ClaimWords", source, note, count)

    def sentence(self, view: ClaimView) -> str:
        """One sentence of what is shown."""
        if view.claim is Claim.TICKET:
            return self._waits(view.waiting).format(label=view.label)
        if view.claim is Claim.ASKED and not view.told:
            return self.tr("Your call is open: whoever signs in will see it.")
        if view.claim is Claim.COMING and not view.alias:
            return self.tr("Somebody is coming from desk {desk}.").format(desk=view.desk)
        return {
            Claim.PHONE: self.tr("{label} is on hold: it is time to return to the line."),
            Claim.COLLEAGUE: self.tr("Desk {desk} ({alias}) asks for a colleague."),
            Claim.HELP: self.tr("Somebody at the entrance screen would like you to come."),
            Claim.COMING: self.tr("{alias} is coming from desk {desk}."),
            Claim.ASKED: self.tr("Your colleagues are called; the first answer appears here."),
            Claim.NOT_ANSWERED: self.tr("Five minutes have passed; would you like to call again?"),
        }[view.claim].format(label=view.label, desk=view.desk, alias=view.alias)

    def _waits(self, waiting: int) -> str:
        """Who waits while nobody serves; of one alone with its place for the number."""
        if waiting > 1 and self._has_one_desk:
            return self.tr("%n people are waiting and the desk is free.", "", waiting)
        if waiting > 1:
            return self.tr("%n people are waiting and every desk is free.", "", waiting)
        if self._has_one_desk:
            return self.tr("{label} is waiting and the desk is free.")
        return self.tr("{label} is waiting and every desk is free.")

    def answer(self, claim: Claim) -> str:
        """The button that answers."""
        return self.tr("I am coming") if claim in COMING_CLAIMS else self.tr("I have seen it")

    def answer_key(self, claim: Claim) -> str:
        """Its key: one that nothing else has, at any stage."""
        if claim in COMING_CLAIMS:
            return self.tr("F6", "key: I am coming")
        return self.tr("F3", "key: I have seen it")

    def own_call(self, own: OwnCall) -> str:
        """The short text of the button for one's own call."""
        return {
            OwnCall.NONE: self.tr("Colleague", "button: call a colleague"),
            OwnCall.ASKED: self.tr("Take back", "button: one's own call"),
            OwnCall.COMING: self.tr("Thank you", "button: to who is coming"),
        }[own]

    def own_call_in_full(self, own: OwnCall) -> str:
        """The name of that button for who hears it."""
        return {
            OwnCall.NONE: self.tr("Call a colleague"),
            OwnCall.ASKED: self.tr("Take the call for a colleague back"),
            OwnCall.COMING: self.tr("Thank you, the colleague has come"),
        }[own]

    def own_call_key(self) -> str:
        return self.tr("F4", "key: call a colleague, take it back")

    def refusal(self, error: DeskError, desk: str) -> str:
        """Why an answer or a call was not kept."""
        if isinstance(error, ColleagueAnswered):
            return self.tr("Desk {desk} was faster and is on the way. Thank you!").format(desk=error.by)
        if isinstance(error, NoColleagueCall):
            if not desk:
                return self.tr("Somebody has been to the entrance already. Thank you!")
            return self.tr("Desk {desk} has what it needs now. Thank you!").format(desk=desk)
        if isinstance(error, StoreUnavailable):
            return self.tr("This could not be told yet; please try again in a moment.")
        return self.tr("This desk is free again; please sign in to go on.")
