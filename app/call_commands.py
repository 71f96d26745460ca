"""``votre-tour calls``: calls that staff have promised. Names and numbers are typed and are no options."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import click

from app.command_options import load_settings, settings_options
from app.terminal_edge import TerminalGroup
from app.terminal_words import marked, tr

if TYPE_CHECKING:
    from app.clock import SystemClock
    from app.settings import Settings
    from desk.promised_calls import PromisedCall, PromisedCalls

_SHOWN_ID = 6
_ASKED = (marked("First name"), marked("Number"), marked("Note"))


@click.group(cls=TerminalGroup)
def calls() -> None:
    """See and keep the calls that staff have promised."""


def _command(name: str, *arguments: Any) -> Callable[[Callable[..., None]], Any]:
    def decorate(function: Callable[..., None]) -> Any:
        command: Any = settings_options(function)
        for argument in reversed(arguments):
            command = argument(command)
        return calls.command(name)(command)

    return decorate


@_command("list")
def list_calls(**where: Any) -> None:
    """Show every promised call, the one due first at the top."""
    with _opened(_settings(**where)) as (kept, clock):
        found = kept.all()
        for call in found:
            click.echo(_line(call, clock))
    if not found:
        click.echo(tr("No call is promised."))


@_command(
    "add",
    click.option("--due", default="", help="When: 14:30, 2026-12-01 14:30, or +90 for minutes; +60."),
    click.option("--stdin", "from_stdin", is_flag=True, help="Read name, number and note, one a line."),
)
def add(due: str, from_stdin: bool, **where: Any) -> None:
    """Keep a promised call; asks for a first name, a number and a short note."""
    from desk.promised_calls import WhatToKeep

    with _opened(_settings(**where)) as (kept, clock):
        due_ms = _due_ms(due or "+60", clock)
        what = WhatToKeep(*(_typed(each, from_stdin=from_stdin) for each in _ASKED))
        call = kept.add(str(uuid4()), what, due_ms)
        moment = _moment(call.due_ms, clock)
        click.echo(tr("Promised for {moment}: {call}", moment=moment, call=call.id[:_SHOWN_ID]))


@_command("done", click.argument("call_id"))
def done(call_id: str, **where: Any) -> None:
    """The call was made: forget it at once. CALL_ID is what list shows in front."""
    with _opened(_settings(**where)) as (kept, _):
        found = [each.id for each in kept.all() if each.id.startswith(call_id)]
        if len(found) != 1:
            raise click.ClickException(
                tr("%n promised calls begin with {call}.", "", len(found), call=call_id)
            )
        kept.done(found[0])
    click.echo(tr("Done, and forgotten."))


@_command("purge", click.option("--all", "is_all", is_flag=True, help="Forget every call, due or not."))
def purge(is_all: bool, **where: Any) -> None:
    """Forget the calls that are past their day; programs that run do it by themselves."""
    settings = _settings(**where)
    if is_all:
        with _opened(settings) as (kept, _):
            count = kept.forget_all()
    else:
        from app.call_keeping import purge_calls
        from app.clock import SystemClock
        from app.program_edge import told_in_a_sentence

        with told_in_a_sentence():
            count = purge_calls(settings, SystemClock(settings.library.time_zone).now_ms)
    click.echo(tr("%n forgotten.", "", count))


@contextmanager
def _opened(settings: "Settings") -> "Iterator[tuple[PromisedCalls, SystemClock]]":
    from app.call_keeping import promised_calls
    from app.clock import SystemClock
    from app.program_edge import told_in_a_sentence

    clock = SystemClock(settings.library.time_zone)
    with told_in_a_sentence(), promised_calls(settings, clock.now_ms) as kept:
        yield kept, clock


def _settings(settings_file: Path | None, database: str | None, pairs: tuple[str, ...]) -> "Settings":
    return load_settings(settings_file, database, pairs)


def _typed(what: str, *, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    answer: str = click.prompt(
        tr(what),
        default="" if what == _ASKED[-1] else None,
        show_default=False,
        prompt_suffix=tr("{question}: ", question=""),
        err=True,
    )
    return answer


def _due_ms(text: str, clock: "SystemClock") -> int:
    now = clock.local(clock.now_ms())
    try:
        if text.startswith("+"):
            return clock.now_ms() + int(text) * 60_000
        if len(text) <= len("14:30"):
            at = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a time of day of the branch
            moment = datetime.combine(now.date(), at, now.tzinfo)
            moment += timedelta(days=moment < now)
        else:
            moment = datetime.fromisoformat(text).replace(tzinfo=now.tzinfo)
    except (ValueError, OverflowError):
        raise click.BadParameter(
            tr("should be 14:30, 2026-12-01 14:30, or +90."), param_hint="--due"
        ) from None
    return round(moment.timestamp() * 1000)


def _moment(at_ms: int, clock: "SystemClock") -> str:
    return f"{clock.local(at_ms):%Y-%m-%d %H:%M}"


def _line(call: "PromisedCall", clock: "SystemClock") -> str:
    due = tr("due")
    is_due = f"  {due}" if call.due_ms <= clock.now_ms() else ""
    note = f"  {call.note}" if call.note else ""
    return f"{call.id[:_SHOWN_ID]}  {_moment(call.due_ms, clock)}  {call.who}  {call.number}{note}{is_due}"
