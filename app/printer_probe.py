"""``votre-tour printer probe``: the conversation with the printer, up to the slip that a person looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.printer_causes import facts_in_words, to_do_about
from app.terminal_words import labelled, marked, tr
from app.words_of_rooms import retold
from hardware.clean_up import recovery
from hardware.commands import ENABLE_STATUS_BACK
from hardware.interview import Interview
from hardware.probe import (
    CLEAN,
    IDENTITIES,
    REAL_TIME_QUESTIONS,
    TRIALS,
    Findings,
    has_more_keys,
    identity_question,
    is_identity,
    is_key_list,
    is_real_time,
    marks_mean,
    pushes,
    read_yes_no,
)
from hardware.probe_slip import CUT_ID, PRINTED_ID, probe_slip
from hardware.profile import PrinterProfile
from hardware.replies import PlainByte, ProcessId, PushedStatus, RealTimeAnswer, Reply, TextBlock
from hardware.status import PrinterFacts, answered, pushed
from hardware.stored_graphics import LIST_HEARD
from hardware.transport import PrinterUnavailable

NAMES = {
    "answers": marked("answers at once (DLE EOT)"),
    "fence": marked("answers in turn (GS r)"),
    "clears_buffers": marked("clears its buffers (DLE DC4 8)"),
    "stored_graphics": marked("keeps pictures (GS ( L)"),
    "process_ids": marked("says what is on paper (GS ( H)"),
    "pushes_status": marked("tells of changes by itself (GS a)"),
    "near_end_sensor": marked("feels that the roll is nearly at its end"),
    "native_qr": marked("draws QR codes (GS ( k)"),
    "raster": marked("prints pictures (GS v 0)"),
    "own_characters": marked("takes our figures (ESC &)"),
    "chinese_first": marked("begins in Chinese (FS .)"),
}
_YES_NO_UNKNOWN = {True: marked("yes"), False: marked("no"), None: marked("not known")}
_SILENT = marked(
    "the printer says nothing at all: is it switched on, and are cable, printer.baud and "
    "printer.flow_control right? Its self-test (switch it on with the feed button held) prints its speed"
)
_GIBBERISH = marked(
    "what the printer says makes no sense: printer.baud is probably not what it is set to; its self-test "
    "(switch it on with the feed button held) prints its speed"
)
_HELD_BACK = marked("the printer takes no bytes: look at paper, cover, power and printer.flow_control")
_NO_SLIP = marked("the slip did not come out: look at paper, cover and power")


class Person(Protocol):
    """Who sits in front of the printer."""

    @property
    def is_there(self) -> bool:
        """Whether anybody is to be asked."""
        ...

    def tell(self, line: str) -> None:
        """Show a line."""
        ...

    def ask(self, question: str) -> str | None:
        """Ask; None when nobody is to be asked."""
        ...


class CannotGoOn(Exception):
    """The probe ends early; the message tells a person why and what to do."""


@dataclass(frozen=True, slots=True)
class ProbeTimes:
    """How patient the probe is. All in seconds.

    Attributes:
        answer_within_s: For an answer, once the question has arrived.
        print_within_s: For the slip: a slow printer on a slow line needs some 8 s.
        cover_within_s: For a person to open the cover, and again to close it.
    """

    answer_within_s: float = 1.0
    print_within_s: float = 20.0
    cover_within_s: float = 60.0


USUAL_TIMES = ProbeTimes()


class Probe:
    """One probe of one printer. Nothing in it waits without an end, but for the person.

    Attributes:
        findings: What was seen so far.
    """

    def __init__(
        self, interview: Interview, base: PrinterProfile, person: Person, times: ProbeTimes = USUAL_TIMES
    ) -> None:
        """Begin with nothing found.

        Args:
            interview: With the printer.
            base: What is known beforehand.
            person: Who is told, and asked.
            times: Its patience.
        """
        self._times = times
        self.findings = Findings()
        self._interview = interview
        self._base = base
        self._person = person
        self._answered: dict[str, bool] = {}
        self._facts = PrinterFacts()
        self._is_printing = False

    def run(self) -> None:
        """Ask the printer, then print the slip.

        Raises:
            CannotGoOn: The printer is in trouble, or nobody can know anything about it.
            PrinterUnavailable: It has gone.
        """
        if not self._interview.send(CLEAN):
            raise CannotGoOn(tr(_HELD_BACK))
        self._ask_at_once()
        self._ask_identity()
        self._try_all()
        self._check_well()
        self._settle_trials()
        self._print()

    def leave_clean(self) -> None:
        """Leave nothing half said and no half slip; the printer may be gone. Blocks for 3 s at most."""
        try:
            unsent = self._interview.unsent_bytes
            self._interview.send(recovery(unsent) if self._is_printing else bytes(unsent) + CLEAN)
        except PrinterUnavailable:
            return

    def _ask_at_once(self) -> None:
        self._answered["answers"] = True
        for question in REAL_TIME_QUESTIONS:
            reply = self._interview.ask(question.value, is_real_time, self._times.answer_within_s)
            if isinstance(reply, RealTimeAnswer):
                self._facts = answered(self._facts, question, reply.value)
            else:
                self._answered["answers"] = False
                break

    def _ask_identity(self) -> None:
        said = []
        for number in IDENTITIES:
            reply = self._interview.ask(identity_question(number), is_identity, self._times.answer_within_s)
            if not isinstance(reply, TextBlock):
                break
            said.append(reply.text)
        self._interview.send(CLEAN)
        if said:
            self._person.tell(_calls_itself(said))

    def _try_all(self) -> None:
        for trial in TRIALS:
            reply = self._interview.ask(trial.command, trial.is_answer, self._times.answer_within_s)
            self._answered[trial.capability] = reply is not None
            while reply is not None and is_key_list(reply):
                self._interview.send(LIST_HEARD)
                more = has_more_keys(reply)
                reply = self._interview.hear(is_key_list, self._times.answer_within_s) if more else None
            if isinstance(reply, PushedStatus):
                self._facts = pushed(reply.data)
            self._interview.send(CLEAN)

    def _check_well(self) -> None:
        cause = self._facts.cause
        if not cause.may_print:
            words = tr(
                "the printer does not print now ({facts}): {to_do}, then probe again",
                facts=facts_in_words(self._facts),
                to_do=to_do_about(cause),
            )
            raise CannotGoOn(words)

    def _settle_trials(self) -> None:
        if not self._interview.has_spoken:
            if self._interview.has_noise:
                raise CannotGoOn(tr(_GIBBERISH))
            if not self._person.is_there:
                raise CannotGoOn(tr(_SILENT))
            self._person.tell(tr("So far {silence}.", silence=tr(_SILENT)))
            return
        for name, is_answered in self._answered.items():
            if name not in {"process_ids", "pushes_status"}:
                self._find(name, is_answered)
        at_once = self._answered["pushes_status"]
        at_change = self._watch_cover() if at_once else None
        self._find("pushes_status", pushes(at_once=at_once, at_change=at_change))
        self._find("near_end_sensor", True if self._facts.is_near_end else None)

    def _watch_cover(self) -> bool | None:
        """Whether a change is told; None when nobody made one."""
        answer = self._person.ask(
            tr("Press Enter, then open the cover of the printer and close it again (n to skip)")
        )
        if answer is None or answer.strip():
            return None
        first = self._interview.ask(ENABLE_STATUS_BACK, _is_pushed, self._times.answer_within_s)
        was_open = isinstance(first, PushedStatus) and pushed(first.data).is_cover_open
        is_told = self._wait_for_cover(is_open=not was_open)
        if is_told and not was_open:
            self._wait_for_cover(is_open=False)
        self._interview.send(CLEAN)
        if not is_told and not self._asked(tr("Was the cover open, and is it closed again? (y/n)")):
            return None
        return is_told

    def _wait_for_cover(self, *, is_open: bool) -> bool:
        def shows_it(reply: Reply) -> bool:
            return isinstance(reply, PushedStatus) and pushed(reply.data).is_cover_open is is_open

        return self._interview.wait(shows_it, self._times.cover_within_s) is not None

    def _print(self) -> None:
        has_marks, has_fence = self._answered["process_ids"], self._answered["fence"]
        self._person.tell(tr("Printing the slip of the probe ..."))
        heard: list[Reply] = []

        def is_last(reply: Reply) -> bool:
            heard.append(reply)
            return isinstance(reply, PlainByte) if has_fence else reply == ProcessId(CUT_ID)

        self._interview.hush()
        self._is_printing = True
        if not self._interview.send(probe_slip(self._base, has_marks=has_marks, has_fence=has_fence)):
            raise CannotGoOn(tr(_HELD_BACK))
        is_out: bool | None = None
        if has_marks or has_fence:
            is_out = self._interview.hear(is_last, self._times.print_within_s) is not None or None
        if is_out is None:
            is_out = self._make_sure_it_is_out()
        self._is_printing = False
        if self._interview.has_spoken:
            marks = {ProcessId(PRINTED_ID), ProcessId(CUT_ID)} <= set(heard)
            self._find("process_ids", marks_mean(trial=has_marks, on_paper=marks or (is_out and False)))

    def _make_sure_it_is_out(self) -> bool | None:
        """Have a person say it, where the printer did not; None when nobody can."""
        if self._answered["answers"]:
            self._ask_at_once()
            self._check_well()
        is_out = self._asked(tr("Has a slip come out, and was it cut? (y/n)"))
        speaks = self._interview.has_spoken
        if is_out is False:
            raise CannotGoOn(tr(_NO_SLIP if speaks else _SILENT))
        if not speaks and is_out is None:
            raise CannotGoOn(tr(_SILENT))
        if not speaks:
            for name in self._answered:
                self._find(name, False)
        return is_out

    def _asked(self, question: str) -> bool | None:
        while (text := self._person.ask(question)) is not None:
            try:
                return read_yes_no(text)
            except ValueError as mistake:
                self._person.tell(f"  {retold(mistake)}")
        return None

    def _find(self, name: str, is_there: bool | None) -> None:
        self.findings = self.findings.with_can(**{name: is_there})
        self._person.tell(_found_out(NAMES[name], is_there))


def _calls_itself(said: list[str]) -> str:
    return tr("It calls itself {names}: a hint only, some say they are another.", names=", ".join(said))


def _found_out(name: str, is_there: bool | None) -> str:
    return "  " + labelled(tr(name), tr(_YES_NO_UNKNOWN[is_there]))


def _is_pushed(reply: Reply) -> bool:
    return isinstance(reply, PushedStatus)
