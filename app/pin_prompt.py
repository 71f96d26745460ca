"""Asks for PINs: on the terminal without showing them, or one a line from standard input."""

import sys
import warnings
from getpass import GetPassWarning
from typing import Any

import click

from app.terminal_words import tr


class PinPrompt:
    """Who asks for the PINs of one command, in the order they are needed."""

    def __init__(self, *, from_stdin: bool) -> None:
        """Ask nothing yet.

        Args:
            from_stdin: Whether PINs are read from standard input, in the order they are needed.
        """
        self._from_stdin = from_stdin

    def present(self, whose: str) -> str:
        """The PIN somebody has; ``whose`` it is stands in the question.

        Raises:
            click.ClickException: None can be had; it says why.
        """
        return self._line() if self._from_stdin else _asked(tr("PIN of {whose}", whose=whose), is_new=False)

    def new(self, whose: str) -> str:
        """A new PIN, typed twice on the terminal; one that may not be kept is told there, and asked again.

        Raises:
            click.ClickException: None can be had; it says why.
        """
        if self._from_stdin:
            return self._line()
        from app.words_of_rooms import retold
        from desk.errors import DeskError

        while True:
            try:
                return _asked(tr("New PIN of {whose}", whose=whose), is_new=True)
            except DeskError as error:
                words = retold(error)
                click.echo(f"{words[0].upper()}{words[1:]}.", err=True)

    def _line(self) -> str:
        line = sys.stdin.readline()
        if not line:
            raise click.ClickException(tr("standard input ended before a PIN that is needed."))
        return line.rstrip("\r\n")


def _asked(question: str, *, is_new: bool) -> str:
    """Ask for a PIN, twice for a new one.

    Raises:
        DeskError: A new one may not be kept; said before it is typed again.
    """
    with warnings.catch_warnings():
        # What getpass says where it cannot hide what is typed, before it reads anything.
        warnings.simplefilter("error", GetPassWarning)
        try:
            if not is_new:
                return typed_answer(question, hide_input=True)
            return typed_answer(question, hide_input=True, confirmation_prompt=True, value_proc=_to_keep)
        except GetPassWarning:
            words = tr(
                "there is no terminal here to type a PIN unseen: --pin-stdin reads it from standard input."
            )
            raise click.ClickException(words) from None


def _to_keep(pin: str) -> str:
    from desk.people import check_pin_to_keep

    check_pin_to_keep(pin)
    return pin


def typed_answer(question: str, **particulars: Any) -> str:
    """What somebody types at a question.

    Args:
        question: Without its colon.
        particulars: As ``click.prompt`` takes them.

    Raises:
        click.Abort: They break off.
    """
    suffix = tr("{question}: ", question="")
    answer: str = click.prompt(question, prompt_suffix=suffix, err=True, **particulars)
    return answer
