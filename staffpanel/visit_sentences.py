"""The sentences of the panel about a visit and about calls on hold, with words to say.

Each is one sentence of news or one calm proposal; what is to be said aloud stands in quotation marks. Must
not import Qt Widgets.
"""

from desk.tickets import ParkReason
from staffpanel.notices import News
from staffpanel.properties import HeldCall, PanelProperties, Prompt, PromptKind
from staffpanel.words import PanelWords
from ui.translation import Catalogue


class VisitSentences:
    """Says in the panel's language what happened to a visit, and what could be said."""

    def __init__(self, catalogue: Catalogue, words: PanelWords) -> None:
        self._catalogue = catalogue
        self._words = words

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
        }[prompt.kind]
        return sentence.format(
            label=prompt.label,
            other=prompt.other,
            time=self._words.waited(prompt.minutes),
            reason=self._park_reason(prompt.park_reason),
        )

    def to_say(self, prompt: Prompt) -> str:
        """Words to say with it, or nothing."""
        return {
            PromptKind.GREET: self.tr("“Hello! How may I help you?”"),
            PromptKind.ANSWER: self.tr("“Thank you for waiting. How may I help you?”"),
            PromptKind.TALK: self.tr(
                "“Thank you for your patience. Let us take two minutes to see what suits you best.”"
            ),
            PromptKind.WRAP_UP: self.tr("“May I suggest a next step for today?”"),
        }.get(prompt.kind, "")

    def call_due(self, call: HeldCall) -> str:
        """Somebody should return to this call now, with what to say."""
        if call.may_call_back:
            sentence = self.tr(
                "{label} would like a word: “Thank you for your patience. "
                "May I call you back today, at a time that suits you?”"
            )
        else:
            sentence = self.tr(
                "{label} would like a word: “Thank you for your patience, I have not forgotten you.”"
            )
        return sentence.format(label=call.label)

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
        return self._done() | self._calls() | self._refused()

    def _done(self) -> dict[str, str]:
        return {
            News.UNDONE: self.tr("Taken back: {label} is as it was before."),
            News.GOES_ON: self.tr("The visit of {label} goes on: {detail}."),
            News.WAITS_ANEW: self.tr(
                "{label} waits anew, at place {number}: "
                "“Others are waiting; you keep your number. Thank you!”"
            ),
            News.WAITS_ON: self.tr("{label} waits on, at the same place in line."),
            News.PARKED_UNTIL: self.tr("{label} is set aside, with a reminder at {time}; its place is kept."),
            News.SENT_TO_DESK: self.tr("{label} is back in line, for desk {desk}."),
        }

    def _calls(self) -> dict[str, str]:
        return {
            News.ON_HOLD: self.tr(
                "{label} is on hold: “Please stay on the line: I am helping somebody here. "
                "I am sorry for the wait, and thank you for your understanding.”"
            ),
            News.ON_HOLD_AGAIN: self.tr(
                "{label} is on hold again: “Please stay on the line, I will be back with you. Thank you!”"
            ),
            News.LINE_TAKEN_UP: self.tr("You returned to {label}; the panel reminds you again in a minute."),
            News.OFFER_CALL_BACK: self.tr(
                "You returned to {label}; a promised call back would end its wait kindly."
            ),
            News.CALL_ENDED: self.tr("The call {label} has ended."),
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

    def _aside(self, prompt: Prompt) -> str:
        if prompt.park_reason is None:
            return self.tr("{label} is still set aside: how is it going?")
        return self.tr("{label} is still set aside ({reason}): how is it going?")

    def _park_reason(self, reason: ParkReason | None) -> str:
        return "" if reason is None else self._words.lists.park_reason(reason).lower()
