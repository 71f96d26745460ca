"""The six questions of ``votre-tour init`` on a terminal: one after the other, each with an answer ready.

What cannot be taken is told at once and asked again. Nothing is written here.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

import click

from app.init_answers import NO, READERS, VIRTUAL, YES, Values, check
from app.init_printers import PrinterChoice, likely_choice, printer_choices
from app.init_week import week_in_words
from app.settings import Settings
from app.terminal_words import tr
from app.words_of_rooms import retold
from desk.admission import Credentials
from desk.errors import DeskError
from desk.people import check_pin_to_keep, checked_alias
from hardware.device_names import SerialDevice, read_device
from hardware.printer_search import CandidateKind, printer_candidates
from ui.languages import LANGUAGES, own_name

Answer = TypeVar("Answer")

_INDENT = "     "
_NO_OR_ZERO = NO | {"0"}


class InitQuestions:
    """Asks on the terminal, in its language; questions go to standard error.

    Every question may raise ``click.Abort``, when somebody breaks off with Ctrl+C or Ctrl+D.
    """

    def welcome(self) -> None:
        """Say what comes, and how to leave."""
        self._tell(
            tr("Six questions, and the settings are ready. Enter takes the answer in [ ]; Ctrl+C leaves.")
        )

    def name(self, usual: Settings) -> Values:
        """Ask for the library's name."""
        question = tr("1/6  Name of the library, as patrons read it")
        return self._setting("name", question, usual.library.name, _name_itself)

    def desks(self, usual: Settings) -> Values:
        """Ask for the desks."""
        question = tr("2/6  How many desks? Or their names, such as 1, 2, A")
        return self._setting("desks", question, str(len(usual.desks.names)))

    def printer(self, usual: Settings) -> Values:
        """Show the printers of this machine and ask for one of them, or for another."""
        choices = printer_choices(printer_candidates())
        self._tell(tr("3/6  Which printer?"))
        width = max(len(each.device) for each in choices)
        for number, each in enumerate(choices, start=1):
            self._tell(f"{_INDENT}{number:2}  {each.device:{width}}  {self._described(each)}".rstrip())
        question = tr("Its number, or a network printer such as tcp://192.168.1.40")
        ready = str(choices.index(likely_choice(choices)) + 1)
        named = _device_of([each.device for each in choices])
        values = self._setting("printer", _INDENT + question, ready, named)
        device = values["printer.device"]
        if device == VIRTUAL:
            self._tell(_INDENT + tr("It starts with: votre-tour printer virtual"))
        elif isinstance(read_device(device), SerialDevice):
            self._tell(_INDENT + tr("Its speed is printer.baud in the file: 115200 unless you change it."))
        return values

    def languages(self, usual: Settings) -> Values:
        """Ask for the languages of the kiosk."""
        question = tr("4/6  Languages of the kiosk: 1 French alone, 2 French and English")
        others = tr("or names or codes, the first one first, among {languages}", languages=_packs())
        return self._setting("languages", f"{question},\n{_INDENT}{others}", "1")

    def hours(self, usual: Settings) -> Values:
        """Ask for the opening hours, and tell them back."""
        question = tr("5/6  Hours, such as Tue-Fri 10-17, Sat 10-16")
        values = self._setting("hours", question, "", shown=tr("always open"))
        told = week_in_words(values) or tr("always, until the file names hours")
        self._tell(_INDENT + tr("Open: {week}", week=told))
        return values

    def manager(self) -> Credentials | None:
        """Ask for the first manager and, where there is to be one, for their PIN."""
        question = tr("6/6  Alias of the first manager, who signs in with a PIN")
        shown = tr("nobody")
        alias = self._answer("manager", question, "", _alias_or_none, shown=shown)
        return Credentials(alias, self._pin()) if alias else None

    def has_manager(self) -> None:
        """Say why the last question is left out."""
        self._tell(tr("6/6  Sign-in with a PIN is on already: votre-tour staff list shows for whom."))

    def nothing_written(self) -> None:
        """Say what became of it when somebody breaks off."""
        self._tell("\n" + tr("Nothing was written. You may begin again at any time."))

    def written(self, file: str) -> str:
        """What to say once the file is there."""
        return tr("Wrote {file}.", file=file)

    def printer_absent(self, device: str) -> str:
        """What to say of a printer whose path leads nowhere yet."""
        return tr(
            "{device} is taken, and is not there now: is the printer connected and switched on?",
            device=device,
        )

    def manager_made(self, alias: str, command: str) -> str:
        """What to say once the first manager is there."""
        return tr("{alias} is the first manager. More people: {command}", alias=alias, command=command)

    def next_is(self, command: str) -> str:
        """What to say last."""
        return tr("Next: {command}", command=command)

    def _wrong(self, question: str) -> str:
        """What is said of an answer that cannot be taken."""
        return {
            "name": tr("Type the name of the library, of at most 80 letters."),
            "desks": tr("Type a number from 1 to 20, or different names of at most 3 letters or digits."),
            "printer": tr(
                "Type a number of the list, or one of: tcp://192.168.1.40, /dev/usb/lp0, /dev/ttyUSB0, COM3, "
                "usb:04b8:0202, virtual, none."
            ),
            "languages": tr(
                "Type 1, 2, names or codes, the first one first, among {languages}.", languages=_packs()
            ),
            "hours": tr("Type days and times, such as Tue-Fri 10-17, Sat 10-12:30, 13:30-16."),
            "manager": tr("Type an alias of 1 to 12 characters, or Enter for nobody."),
            "pin": tr("A PIN has 4 to 12 digits, and is not as easy as 1111 or 1234."),
            "again": tr("The two differ: please type the PIN once more, then again."),
        }[question]

    def _described(self, choice: PrinterChoice) -> str:
        kinds = {
            CandidateKind.PRINTER_FILE: tr("printer"),
            CandidateKind.USB: tr("USB printer without a driver"),
            CandidateKind.SERIAL: tr("serial port"),
            CandidateKind.VIRTUAL: tr("a printer on the screen, for trying"),
            None: tr("no printer: numbers are shown on the screen"),
        }
        words = [kinds[choice.kind], choice.description]
        if choice.group:
            words.append(tr("needs the group {group}", group=choice.group))
        return ", ".join(each for each in words if each)

    def _setting(
        self,
        question: str,
        words: str,
        ready: str,
        spelled: Callable[[str], str] = str,
        *,
        shown: str = "",
    ) -> Values:
        """Ask for a setting; ``spelled`` turns what is typed into what the option of that name takes."""

        def read(text: str) -> Values:
            values = READERS[question](spelled(text))
            check(values)
            return values

        return self._answer(question, words, ready, read, shown=shown)

    def _answer(
        self, question: str, words: str, ready: str, read: Callable[[str], Answer], *, shown: str = ""
    ) -> Answer:
        while True:
            try:
                text = self._typed(f"{words} [{shown or ready}]", ready)
                if text.isprintable():
                    return read(ready if question != "manager" and text.strip().lower() in YES else text)
                why = ""
            except UnicodeError:
                why = ""
            except (ValueError, DeskError) as error:
                why = _why(question, error)
            self._tell(_INDENT + why + self._wrong(question))

    def _pin(self) -> str:
        """A PIN that may be kept, typed twice; nothing of it is shown."""
        while True:
            pin = self._hidden(tr("PIN, 4 to 12 digits; it stays hidden"))
            try:
                check_pin_to_keep(pin)
            except DeskError:
                self._tell(_INDENT + self._wrong("pin"))
                continue
            if self._hidden(tr("The same PIN again")) == pin:
                return pin
            self._tell(_INDENT + self._wrong("again"))

    def _hidden(self, words: str) -> str:
        return self._typed(_INDENT + words, is_hidden=True)

    def _typed(self, words: str, ready: str = "", *, is_hidden: bool = False) -> str:
        """What somebody types, or what is ready for Enter.

        Raises:
            click.Abort: They break off.
            UnicodeDecodeError: It is no text.
        """
        text: str = click.prompt(
            tr("{question}: ", question=words),
            default=ready,
            show_default=False,
            prompt_suffix="",
            hide_input=is_hidden,
            err=True,
        )
        return text

    def _tell(self, words: str) -> None:
        click.echo(words, err=True)


def _packs() -> str:
    """The languages installed: their codes, each with its own name."""
    return ", ".join(f"{code} ({own_name(code)})" for code in LANGUAGES)


def _numbered(answers: Sequence[str]) -> Callable[[str], str]:
    """What a number of a list means; anything else means itself."""

    def spelled(text: str) -> str:
        if not (text.isascii() and text.isdecimal()):
            return text
        if not 1 <= int(text) <= len(answers):
            raise ValueError(text)
        return answers[int(text) - 1]

    return spelled


def _device_of(devices: Sequence[str]) -> Callable[[str], str]:
    """A device by its number or name; none that this system cannot play."""
    numbered = _numbered(devices)

    def spelled(text: str) -> str:
        device = numbered(text)
        if READERS["printer"](device)["printer.device"] == VIRTUAL and VIRTUAL not in devices:
            raise ValueError(text)
        return device

    return spelled


def _name_itself(text: str) -> str:
    """The name; a no wishes for another one than the name that is ready.

    Raises:
        ValueError: It is a no.
    """
    if text.strip().lower() in _NO_OR_ZERO:
        raise ValueError(text)
    return text


def _alias_or_none(text: str) -> str:
    """An alias, or nothing for nobody; yes is none, as it does not tell whose.

    Raises:
        ValueError: It is yes.
        DeskError: It is too long.
    """
    plain = text.strip().lower()
    if plain in YES:
        raise ValueError(text)
    return checked_alias(text) if plain and plain not in _NO_OR_ZERO else ""


def _why(question: str, error: Exception) -> str:
    """What is wrong with hours, which are the one answer in which somebody may search for it."""
    if question != "hours":
        return ""
    words = retold(str(error).removeprefix("cannot be used: "))  # which the settings say of one of their keys
    return f"{words[0].upper()}{words[1:]}. "
