"""``votre-tour staff``: who may sign in with a PIN. PINs are typed unseen or read from standard input."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.command_options import overrides_of, read_settings, settings_options
from app.own_command import first_manager_command, strange_branch
from app.pin_prompt import PinPrompt, typed_answer
from app.staff_words import nobody_to_manage
from app.terminal_edge import TerminalGroup
from app.terminal_words import marked, tr

if TYPE_CHECKING:
    from app.clock import SystemClock
    from app.settings import Settings
    from desk.admission import Credentials
    from desk.people import Person
    from desk.staff_register import StaffRegister

_ROLES = {"staff": marked("staff"), "manager": marked("manager")}
ACTOR = "staff command"
"""What the event log names for what is done here."""


def pin_option(command: Any) -> Any:
    """Give a command ``--pin-stdin``."""
    return click.option(
        "--pin-stdin", is_flag=True, help="Read PINs from standard input, one a line, the manager's first."
    )(command)


def first_manager(alias: str | None, *, from_stdin: bool) -> "Credentials | None":
    """Ask for the PIN of the first manager; keeps nothing yet.

    Args:
        alias: What ``--manager`` says; None for nobody.
        from_stdin: Whether the PIN is read from standard input.

    Returns:
        The alias and the PIN, or None for a library that signs in with an alias alone.

    Raises:
        click.ClickException: They cannot be used; the message says why.
    """
    from app.program_edge import told_in_a_sentence
    from desk.admission import Credentials
    from desk.people import check_pin_to_keep, checked_alias

    if not alias:
        return None
    with told_in_a_sentence():
        alias = checked_alias(alias)
        pin = PinPrompt(from_stdin=from_stdin).new(alias)
        check_pin_to_keep(pin)
    return Credentials(alias, pin)


def make_first_manager(settings: "Settings", who: "Credentials") -> None:
    """Make the first manager, which turns sign-in with a PIN on.

    Args:
        settings: Where the database is.
        who: The manager.

    Raises:
        click.ClickException: It was not done; the message says why.
    """
    with _register(settings) as register:
        register.add_first(who.alias, who.pin or "")


@click.group(cls=TerminalGroup)
def staff() -> None:
    """Manage who signs in at the desks with a PIN."""


@staff.command("list")
@settings_options
def list_staff(settings_file: Path | None, database: str | None, pairs: tuple[str, ...]) -> None:
    """Show everybody's alias, role and whether they may sign in."""
    from app.clock import SystemClock

    settings, command = _where(settings_file, database, pairs)
    clock = SystemClock(settings.library.time_zone)
    with _register(settings) as register:
        people = register.people()
    if not people:
        click.echo(
            tr(
                "Nobody yet: staff sign in with an alias alone. {command} makes the first manager.",
                command=command,
            )
        )
    width = max((len(each.alias) for each in people), default=0)
    for each in people:
        click.echo(f"{each.alias:<{width}}  {_state(each, clock)}")


def _command(name: str, *arguments: Any, by_manager: bool = True) -> Callable[[Callable[..., None]], Any]:
    """A command of the group with the options all of them share."""

    def decorate(function: Callable[..., None]) -> Any:
        command: Any = pin_option(function)
        if by_manager:
            command = click.option("--by", metavar="ALIAS", help="The manager who does it.")(command)
        command = settings_options(command)
        for argument in reversed(arguments):
            command = argument(command)
        return staff.command(name)(command)

    return decorate


_ALIAS = click.argument("alias")


@_command("add", _ALIAS, click.option("--manager", is_flag=True, help="Make a manager of them."))
def add(alias: str, manager: bool, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Add somebody, with a PIN of 4 to 12 digits."""
    from desk.people import Role

    pins = PinPrompt(from_stdin=pin_stdin)
    with _managed(**where) as register:
        who = _manager(by, pins)
        register.admit(who)
        register.add(who, alias, Role.MANAGER if manager else Role.STAFF, pins.new(alias))
    click.echo(tr("{alias} may sign in now.", alias=alias))


@_command("rename", _ALIAS, click.argument("new_alias"))
def rename(alias: str, new_alias: str, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Give somebody another alias."""
    with _managed(**where) as register:
        register.rename(_manager(by, PinPrompt(from_stdin=pin_stdin)), alias, new_alias)
    click.echo(tr("{alias} is {new_alias} now.", alias=alias, new_alias=new_alias))


@_command("disable", _ALIAS)
def disable(alias: str, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Let somebody sign in no more, for a while or for good."""
    with _managed(**where) as register:
        register.disable(_manager(by, PinPrompt(from_stdin=pin_stdin)), alias)
    click.echo(tr("{alias} signs in no more. votre-tour staff enable takes that back.", alias=alias))


@_command("enable", _ALIAS)
def enable(alias: str, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Let somebody sign in again, also after a lock-out."""
    with _managed(**where) as register:
        register.enable(_manager(by, PinPrompt(from_stdin=pin_stdin)), alias)
    click.echo(tr("{alias} may sign in again.", alias=alias))


@_command(
    "pin", _ALIAS, click.option("--recover", is_flag=True, help="Of a manager, when all forgot theirs.")
)
def pin(alias: str, recover: bool, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Set somebody's PIN anew, which ends a lock-out; one's own needs no manager: --by yourself."""
    from desk.presence import alias_key

    pins = PinPrompt(from_stdin=pin_stdin)
    with _managed(**where) as register:
        if recover:
            register.recover(alias, pins.new(alias))
        else:
            who = _manager(by, pins)
            if alias_key(who.alias) != alias_key(alias):
                register.admit(who)
            register.set_pin(who, alias, pins.new(alias))
    click.echo(tr("The PIN of {alias} is set.", alias=alias))


@_command("remove", _ALIAS)
def remove(alias: str, by: str | None, pin_stdin: bool, **where: Any) -> None:
    """Forget somebody; nothing of them stays in the database."""
    with _managed(**where) as register:
        register.remove(_manager(by, PinPrompt(from_stdin=pin_stdin)), alias)
    click.echo(tr("{alias} is forgotten.", alias=alias))


@contextmanager
def _register(settings: "Settings") -> "Iterator[StaffRegister]":
    from app.program_edge import told_in_a_sentence
    from app.wiring import staff_register

    with told_in_a_sentence(), staff_register(settings, ACTOR) as register:
        yield register


@contextmanager
def _managed(**where: Any) -> "Iterator[StaffRegister]":
    """The people that a manager looks after; without anybody that is said before any PIN is asked for."""
    from app.database_place import database_path

    settings, command = _where(**where)
    with _register(settings) as register:
        if not register.people():
            database = click.format_filename(database_path(settings))
            words = nobody_to_manage(database, settings.library.branch, command)
            raise click.ClickException(f"{words}.")
        yield register


def _where(
    settings_file: Path | None, database: str | None, pairs: tuple[str, ...]
) -> "tuple[Settings, str]":
    """The settings that the options name, and the command that makes the first manager there."""
    from app.settings_file import find_file

    file, overrides = settings_file or find_file(), overrides_of(database, pairs, {})
    settings = read_settings(file, overrides)
    branch = strange_branch(settings.library.branch, file, os.environ)
    return settings, first_manager_command(file, overrides.get("store.database"), branch)


def _manager(by: str | None, pins: PinPrompt) -> "Credentials":
    from desk.admission import Credentials

    alias = by if by is not None else typed_answer(tr("Alias of the manager"))
    return Credentials(alias, pins.present(alias))


def _state(person: "Person", clock: "SystemClock") -> str:
    role = tr(_ROLES[person.role.value])
    if person.is_disabled:
        return tr("{role}, may not sign in", role=role)
    until_ms = person.locked_until_ms(clock.now_ms())
    if until_ms is not None:
        time = f"{clock.local(until_ms):%H:%M:%S}"
        return tr("{role}, waits until {time} after wrong PINs", role=role, time=time)
    return role
