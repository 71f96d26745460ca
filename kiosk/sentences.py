"""Every sentence of the kiosk. English here; the catalogues of ``ui/i18n`` hold the other languages.

Must not import Qt. Sentences invite, thank, and never judge; the last one on a screen is an offer or a
thank-you. No sentence names a service or a person.
"""

from typing import assert_never

from desk.tickets import Kind
from kiosk.aid_sentences import AidSentences
from kiosk.choice_sentences import ChoiceSentences
from kiosk.door_sentences import DoorSentences
from kiosk.ports import SlipOutlet
from kiosk.time_words import TimeWords
from kiosk.translating import Translating
from kiosk.way_out_sentences import WayOutSentences

FEW_AHEAD = 4
"""Up to so many people ahead it takes a few minutes; we promise no figure."""


class Sentences:
    """The sentences in one language; its attributes hold those of their own."""

    def __init__(self, catalogue: Translating, language: str) -> None:
        self._catalogue = catalogue
        self.times = TimeWords(catalogue, language)
        self.choice = ChoiceSentences(catalogue)
        self.aid = AidSentences(catalogue)
        self.way_out = WayOutSentences(catalogue)
        self.door = DoorSentences(catalogue, self.times)

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("Sentences", source, note, count)

    def greeting(self) -> str:
        return self.tr("Hello!")

    def question(self) -> str:
        return self.tr("What can we do for you today?")

    def family(self, kind: Kind) -> str:
        match kind:
            case Kind.TRANSACTION:
                return self.tr("A quick request")
            case Kind.ASSISTANCE | Kind.PHONE:
                return self.tr("With a little help")
            case _:
                assert_never(kind)

    def touch_here(self) -> str:
        return self.tr("Touch here")

    def service_question(self) -> str:
        return self.tr("What would you like to do?")

    def doubt(self) -> str:
        return self.tr("Not sure? Touch what comes closest; we will sort it out together at the desk.")

    def one_moment(self) -> str:
        return self.tr("Thank you for waiting…")

    def more(self) -> str:
        return self.tr("More choices")

    def more_hint(self) -> str:
        return self.tr("See the others")

    def back(self) -> str:
        return self.tr("Back")

    def done(self) -> str:
        return self.tr("Done")

    def one_at_desk(self) -> str:
        return self.tr(
            "Only one of us is at the desk right now: quick requests go first. Thank you for waiting."
        )

    def one_at_desk_for_help(self) -> str:
        return self.tr(
            "Only one of us is at the desk: quick requests go first. "
            "You may wait, or come back at a quieter time."
        )

    def nobody_at_desk(self) -> str:
        return self.tr(
            "We are away from the desk for now. "
            "Please take a number anyway; we will call it when we are back."
        )

    def offer(self) -> str:
        return self.tr("Would you rather talk to us? You are always welcome at the desk.")

    def offer_while_away(self) -> str:
        return self.tr("We will be with you as soon as we are back.")

    def offer_while_coming(self) -> str:
        """Where somebody has been asked to come."""
        return self.tr("You may wait right here; we will be with you soon.")

    def your_number(self) -> str:
        return self.tr("Here is your number")

    def next_step(self) -> str:
        return self.tr("We will call this number and tell you which desk to come to.")

    def next_step_while_away(self) -> str:
        return self.tr("We are away from the desk for now; we will call this number when we are back.")

    def next_step_already(self) -> str:
        return self.tr("Please come to the desk; we are expecting you.")

    def wait(self, ahead: int) -> str:
        """How long it may take, in honest words.

        Args:
            ahead: People who are called before, as far as is known now.
        """
        if ahead == 0:
            return self.tr("No one is ahead of you; it will soon be your turn.")
        if ahead <= FEW_AHEAD:
            return self.tr("%n people are ahead of you; it should take a few minutes.", "", ahead)
        return self.tr(
            "%n people are ahead of you; it may take a while. Feel free to browse in the meantime.", "", ahead
        )

    def wait_when_passed(self, ahead: int) -> str:
        """The same for somebody whom quick requests may pass."""
        if ahead == 0:
            return self.tr("No one is ahead of you; a quick request may still go first.")
        if ahead <= FEW_AHEAD:
            return self.tr(
                "%n people are ahead of you, and quick requests may go first; it should take a few minutes.",
                "",
                ahead,
            )
        return self.tr(
            "%n people are ahead of you, and quick requests may go first. "
            "Feel free to browse in the meantime.",
            "",
            ahead,
        )

    def place_kept(self) -> str:
        return self.tr("Your place in line is kept.")

    def thanks(self) -> str:
        return self.tr("Thank you for your visit.")

    def slip_coming(self) -> str:
        return self.tr("Your slip is being printed.")

    def take_slip(self, outlet: SlipOutlet) -> str:
        match outlet:
            case SlipOutlet.BELOW:
                return self.tr("Please take your slip, just below.")
            case SlipOutlet.LEFT:
                return self.tr("Please take your slip, on the left.")
            case SlipOutlet.RIGHT:
                return self.tr("Please take your slip, on the right.")
            case _:
                assert_never(outlet)

    def note_number(self) -> str:
        return self.tr("This number is all you need; please write it down or remember it.")

    def slip_cut_short(self, label: str) -> str:
        said = self.tr("If your slip is cut short, please write down your number: %1.")
        return said.replace("%1", label)

    def ask_for_slip(self, label: str) -> str:
        said = self.tr("Your number: %1.\nStill need a slip? Please ask at the desk.")
        return said.replace("%1", label)

    def numbers_on_screen(self) -> str:
        return self.tr("Your number will appear on the screen; you may write it down.")

    def if_no_slip(self, label: str) -> str:
        return self.tr("If no slip came out, please write down your number: %1.").replace("%1", label)

    def pause_title(self) -> str:
        return self.tr("A short break")

    def pause_text(self, *, is_away: bool = False) -> str:
        """What one may do, also while nobody is at the desk as far as is known."""
        if is_away:
            return self.tr(
                "This screen is taking a short break, and we are away from the desk for now. "
                "You may wait nearby, or come back in a few minutes."
            )
        return self.tr(
            "This screen is taking a short break. Please come to the desk; we will gladly serve you there."
        )

    def pause_thanks(self) -> str:
        return self.tr("Thank you for your understanding.")

    def try_again(self) -> str:
        return self.tr("Try again")

    def still_there(self) -> str:
        return self.tr("Are you still there?")

    def touch_anywhere(self) -> str:
        return self.tr("Touch anywhere to continue.")

    def otherwise_home(self) -> str:
        return self.tr("Otherwise, this screen will return to the start. Thank you for your visit.")

    def go_on(self) -> str:
        return self.tr("Continue")
