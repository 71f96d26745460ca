"""The sentences of the panel about a visit and about calls on hold, with words to say.

Each is one sentence of news or one calm proposal; what is to be said aloud stands in quotation marks. It
comes from the words to say (``phrases``), so that the library's own count. Must not import Qt Widgets.
"""

from collections.abc import Iterable

from desk.desk_action import Deed
from desk.printer import PrinterCause
from desk.tickets import ParkReason
from staffpanel.notices import News, undone
from staffpanel.phrases import Phrase, Situation, first_words
from staffpanel.properties import HeldCall, PanelProperties, Prompt, PromptKind
from staffpanel.words import PanelWords
from ui.translation import Catalogue

SPOKEN_WITH = {
    PromptKind.GREET: Situation.GREETING,
    PromptKind.ANSWER: Situation.PHONE_ANSWER,
    PromptKind.TALK: Situation.NEXT_STEP_TALK,
    PromptKind.WRAP_UP: Situation.WRAP_UP,
}
"""The words to say that go with a prompt."""


class VisitSentences:
    """Says in the panel's language what happened to a visit, and what could be said."""

    def __init__(
        self, language: str, catalogue: Catalogue, words: PanelWords, phrases: Iterable[Phrase]
    ) -> None:
        self._language = language
        self._catalogue = catalogue
        self._words = words
        self._phrases = tuple(phrases)

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("VisitSentences", source, note, count)

    def prompt(self, prompt: Prompt) -> str:
        """What the panel proposes."""
        sentence = {
            PromptKind.GREET: self.tr("To welcome {label}:"),
            PromptKind.ANSWER: self.tr("For {label}, on the phone:"),
            PromptKind.TALK: self.tr(
                "Two minutes with {label}, for one next step: wait on, come back, a hold or a request, "
                "or a promised call."
            ),
            PromptKind.WRAP_UP: self._wrap_up(prompt),
            PromptKind.ASIDE: self._aside(prompt),
            PromptKind.UNATTENDED: self.tr("{label} was left at desk {other}: would you see to it?"),
            PromptKind.PAPER: self._paper(prompt),
            PromptKind.PROMISED: self._promised(prompt.count),
        }[prompt.kind]
        return sentence.format(
            label=prompt.label,
            other=prompt.other,
            time=self._words.waited(prompt.minutes),
            reason=self._park_reason(prompt.park_reason),
        )

    def to_say(self, prompt: Prompt) -> str:
        """Words to say with it, or nothing."""
        situation = SPOKEN_WITH.get(prompt.kind)
        return "" if situation is None else self._spoken(situation)

    def call_due(self, call: HeldCall) -> str:
        """Somebody should return to this call now, with what to say."""
        situation = Situation.PHONE_CALL_BACK if call.may_call_back else Situation.PHONE_RETURN
        about = self.tr("{label} is waiting for a word from you").format(label=call.label)
        return self._with_words(about, situation)

    def due(self, shown: PanelProperties) -> str:
        """What should not wait, in one line: a call on hold before what the panel proposes; or nothing."""
        call = next((each for each in shown.calls if each.prompts), None)
        if call is not None:
            return self.call_due(call)
        prompt = shown.prompt
        return self.prompt(prompt) if prompt is not None and prompt.may_wait else ""

    def nobody_present_can(self) -> str:
        """A note with a ticket that nobody present can serve as a rule."""
        return self.tr(
            "This service is usually given by somebody who is away: please see what you can offer, "
            "or to whom you can refer."
        )

    def news(self) -> dict[str, str]:
        """What happened, or was refused."""
        return self._done() | self._undone() | self._calls() | self._refused()

    def _done(self) -> dict[str, str]:
        return {
            News.GOES_ON: self.tr("The visit of {label} goes on: {detail}."),
            News.WAITS_ANEW: self._template(
                self.tr("{label} is back in line, at place {number}"), Situation.WAIT_ANEW
            ),
            News.WAITS_ON: self.tr("{label} waits on, at the same place in line."),
            News.PARKED_UNTIL: self.tr("{label} is set aside, with a reminder at {time}; its place is kept."),
            News.SENT_TO_DESK: self.tr("{label} is back in line, for desk {desk}."),
        }

    def _undone(self) -> dict[str, str]:
        """What was taken back, by name, so that nobody has to remember what it was."""
        return {
            undone(Deed.CALL): self.tr("The call of {label} is taken back."),
            undone(Deed.START): self.tr("The start of the visit {label} is taken back."),
            undone(Deed.AGAIN): self.tr("The new request of {label} is taken back."),
            undone(Deed.FINISH): self.tr("The end of the visit {label} is taken back; it goes on."),
            undone(Deed.NO_SHOW): self.tr("The absence of {label} is taken back."),
            undone(Deed.TALK): self.tr("The further wait of {label} is taken back."),
            undone(Deed.PARK): self.tr("The setting aside of {label} is taken back."),
            undone(Deed.TRANSFER): self.tr("The transfer of {label} is taken back."),
            undone(Deed.PHONE_RETURN): self.tr("The return to {label} is taken back."),
            undone(Deed.PHONE_DONE): self.tr("The end of the call {label} is taken back; it goes on."),
        }

    def _calls(self) -> dict[str, str]:
        return {
            News.ON_HOLD: self._template(self.tr("{label} is on hold"), Situation.PHONE_HOLD),
            News.ON_HOLD_AGAIN: self._template(
                self.tr("{label} is on hold again"), Situation.PHONE_HOLD, place=1
            ),
            News.LINE_TAKEN_UP: self.tr("You returned to {label}; the panel will remind you again."),
            News.OFFER_CALL_BACK: self.tr(
                "You returned to {label}; would you end its wait with a call back, promised for later?"
            ),
            News.ENDED: self.tr("The visit of {label} is noted as ended."),
            News.CALL_ENDED: self.tr("The call {label} has ended."),
            News.PROMISE_TO_KEEP: self.tr(
                "{label} is promised a call: please note with F7 whom to call, where and when."
            ),
            News.PROMISE_ON_PAPER: self.tr(
                "{label} is promised a call: please note on paper whom to call, where and when."
            ),
            News.PROMISE_KEPT: self.tr("A call is promised for {detail}."),
        }

    def _refused(self) -> dict[str, str]:
        return {
            News.COLLEAGUE_LEFT: self.tr("Desk {desk} is free now; would you send {label} elsewhere?"),
            News.UNDO_ANOTHER_HERE: self.tr("{detail} is at your desk now; {label} stays as it is."),
            "cannot_undo": self.tr("This can be taken back no more; what you see is up to date."),
            "next_step_required": self.tr("Please choose the next step first."),
            "unknown_next_step": self.tr("This next step has left the settings; please choose another one."),
        }

    def _wrap_up(self, prompt: Prompt) -> str:
        if prompt.minutes < 1:
            return self.tr("The time planned for {label} is up and {other} is waiting: would you wrap up?")
        return self.tr(
            "The time planned for {label} is up and {other} has waited for {time}: would you wrap up?"
        )

    def _promised(self, count: int) -> str:
        return self.tr("%n calls were promised for now: F7 says whom to call.", "", count)

    def _paper(self, prompt: Prompt) -> str:
        """Which slip waits for which printer, and what brings it out."""
        about = self.tr("The slip about what follows for {label} waits {place}")
        if prompt.is_copy:
            about = self.tr("The slip of {label} waits {place}")
        known = {
            PrinterCause.PAPER_OUT: self.tr("a new roll brings it out."),
            PrinterCause.COVER_OPEN: self.tr("it comes out once the cover is closed."),
        }
        other = self.tr("please see to the printer; it then comes out.")
        then = other if prompt.cause is None else known.get(prompt.cause, other)
        about = about.format(label=prompt.label, place=self._words.slips.at_place(prompt.other))
        return self.tr("{about}: {words}").replace("{about}", about).replace("{words}", then)

    def _aside(self, prompt: Prompt) -> str:
        if prompt.park_reason is None:
            return self.tr("{label} is still set aside: how is it going?")
        return self.tr("{label} is still set aside ({reason}): how is it going?")

    def _spoken(self, situation: Situation, place: int = 0) -> str:
        """Words to say in quotation marks, or nothing."""
        words = first_words(situation, self._phrases, self._language, place=place)
        return self.tr("“{words}”").replace("{words}", words) if words else ""

    def _with_words(self, about: str, situation: Situation, place: int = 0) -> str:
        """A sentence that ends in words to say."""
        spoken = self._spoken(situation, place)
        if not spoken:
            return f"{about}."
        return self.tr("{about}: {words}").replace("{about}", about).replace("{words}", spoken)

    def _template(self, about: str, situation: Situation, place: int = 0) -> str:
        """The same, where the label is filled in later: braces in the library's own words are no places."""
        doubled = self._with_words("{about}", situation, place).replace("{", "{{").replace("}", "}}")
        return doubled.replace("{{about}}", about)

    def _park_reason(self, reason: ParkReason | None) -> str:
        return "" if reason is None else self._words.lists.park_reason(reason).lower()
