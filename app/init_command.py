"""``votre-tour init``: the settings file, by six questions on a terminal or by options."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.command_options import load_settings, read_settings
from app.first_people import has_nobody, has_people
from app.own_command import USUAL_FILE, first_manager_command, own_command
from app.staff_commands import first_manager, make_first_manager
from app.terminal_edge import TerminalCommand
from app.terminal_words import tr

if TYPE_CHECKING:
    from app.init_answers import Values
    from app.init_questions import InitQuestions
    from app.settings import Settings
    from desk.admission import Credentials


_OF_WHERE = frozenset({"database", "branch"})
"""The options that tell where a manager is made, and change no settings file that exists."""
_OF_DAYS = "hours."
"""How the keys of the settings begin that one answer sets for several days."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the options say: text by the name of the option, for those that were given.

    Attributes:
        answers: Of ``name``, ``desks``, ``printer``, ``languages``, ``hours``, ``database`` and ``branch``.
        manager: Alias of the first manager; None for nobody, or to ask.
        is_pin_from_stdin: Whether the PIN comes from standard input.
    """

    answers: "Values"
    manager: str | None
    is_pin_from_stdin: bool


@click.command(cls=TerminalCommand)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), default=str(USUAL_FILE))
@click.option("--name", help="Name of the library.")
@click.option("--desks", help="How many desks, or their names: 2, or 1,2,A.")
@click.option("--printer", help="The way to the printer, as printer list shows it; virtual, or none.")
@click.option(
    "--languages", help="Languages of the kiosk, the first one first: fr,en, or their names; 2 for these two."
)
@click.option("--hours", help="Opening hours, such as mar-ven 10-17, sam 10-16; none for always open.")
@click.option("--database", type=click.Path(), help="Database file; wins over the settings.")
@click.option("--branch", metavar="CODE", help="Code of the branch in the database; wins over the settings.")
@click.option("--manager", metavar="ALIAS", help="First manager, so that staff sign in with a PIN.")
@click.option("--pin-stdin", is_flag=True, help="Read the manager's PIN from standard input.")
@click.option("--yes", "-y", is_flag=True, help="Ask nothing: what no option says stays as usual.")
@click.option("--force", is_flag=True, help="Write over a file that exists.")
def init(
    file: Path, manager: str | None, pin_stdin: bool, yes: bool, force: bool, **options: str | None
) -> None:
    """Write a commented settings file: asks six questions, or takes them as options.

    Nothing is asked without a terminal. With --manager alone a file that exists stays as it is, and the
    manager is made in its database and for its branch, or for those that --database and --branch name.
    """
    if pin_stdin and not manager:
        raise click.UsageError(
            tr("--pin-stdin reads the PIN of a first manager: --manager ALIAS says whose it is.")
        )
    answers = {option: text for option, text in options.items() if text is not None}
    given = Given(answers, manager, pin_stdin)
    if manager and file.exists() and not (answers.keys() - _OF_WHERE or force):
        _add_first_manager(file, given)
        return
    is_asked = sys.stdin.isatty() and not (yes or pin_stdin)
    if not force:
        _check_name_is_free(file, given)
    from app.init_questions import InitQuestions

    questions, values = InitQuestions(), _values_of(given)
    if manager:
        _check_nobody_is_manager(file, values)
    try:
        who = _asked(questions, given, values) if is_asked else _first(given)
    except click.Abort:
        questions.nothing_written()
        raise click.exceptions.Exit(1) from None
    _write(file, values, who, questions, force=force)


def _first(given: Given) -> "Credentials | None":
    return first_manager(given.manager, from_stdin=given.is_pin_from_stdin)


def _asked(questions: "InitQuestions", given: Given, values: dict[str, str]) -> "Credentials | None":
    """Ask what no option says, and add it to the values; options are checked before the first question."""
    from app.settings_file import load_what_is_right

    usual = read_settings(None, values, environment={}, by_one_answer=_OF_DAYS)
    questions.welcome()
    for option in ("name", "desks", "printer", "languages", "hours"):
        if option not in given.answers:
            values.update(getattr(questions, option)(usual))
    if given.manager is not None:
        return first_manager(given.manager, from_stdin=False)
    if has_people(load_what_is_right(None, overrides=values)[0]):
        questions.has_manager()
        return None
    return questions.manager()


def _values_of(given: Given) -> dict[str, str]:
    from app.init_answers import READERS

    values: dict[str, str] = {}
    for option, text in given.answers.items():
        try:
            values.update(READERS[option](text))
        except ValueError as error:
            from app.words_of_rooms import retold

            raise click.BadParameter(f"{retold(error)}.", param_hint=f"--{option}") from None
    return values


def _check_name_is_free(file: Path, given: Given) -> None:
    """Say what to do with a file that is there: also without --force, where its first manager is missing."""
    if not file.exists():
        return
    from app.staff_words import keep_and_make_manager

    words = tr("{file} exists already; --force writes over it.", file=file)
    where = {option: text for option, text in given.answers.items() if option in _OF_WHERE}
    if _is_without_manager(file, _values_of(replace(given, answers=where))):
        words += " " + keep_and_make_manager(first_manager_command(file, **where))
    raise click.ClickException(words)


def _is_without_manager(file: Path, values: "Values") -> bool:
    """Whether it is known that there is no first manager where these settings lead."""
    from app.settings_file import load_what_is_right

    settings, mistakes = load_what_is_right(file, overrides=values)
    return not mistakes and has_nobody(settings)


def _check_nobody_is_manager(file: Path, values: "Values") -> None:
    """Say so before anything is asked or written where there can be no first manager any more."""
    from app.settings_file import load_what_is_right

    settings = load_what_is_right(None, overrides=values)[0]
    if has_people(settings):
        database, more = _place_and_next(settings, ["staff", "add", "ALIAS"], file)
        words = tr(
            "{database} has a first manager already, and nothing was written. Without --manager the same "
            "command writes the file; more people then: {command}",
            database=database,
            command=more,
        )
        raise click.ClickException(words)


def _place_and_next(settings: "Settings", words: list[str], file: Path) -> tuple[str, str]:
    from app.database_place import database_path

    return click.format_filename(database_path(settings)), own_command(words, file)


def _write(
    file: Path,
    values: "Values",
    who: "Credentials | None",
    questions: "InitQuestions",
    *,
    force: bool,
) -> None:
    """Write the file, make the first manager, and say what comes next."""
    from app.settings_draft import CannotWrite, write_new_file
    from app.settings_text import commented_file

    settings = read_settings(None, values, environment={}, by_one_answer=_OF_DAYS)
    try:
        write_new_file(file, commented_file(settings), force=force)
    except CannotWrite as error:
        from app.words_of_rooms import retold

        raise click.ClickException(retold(error)) from None
    with _told_to_finish(first_manager_command(file) if who is not None else ""):
        click.echo(questions.written(click.format_filename(file)))
        _tell_of_machine(settings, questions)
        _make_manager(file, who, questions)
    click.echo(questions.next_is(own_command(["doctor"], file)))


def _tell_of_machine(settings: "Settings", questions: "InitQuestions") -> None:
    """Say what this machine lacks of what the file names."""
    from app.init_answers import absent_device
    from app.script_fonts import languages_without_letters

    if absent_device(settings.printer.device):
        click.echo(questions.printer_absent(settings.printer.device))
    for words in languages_without_letters(settings.library.languages):
        click.echo(words)


def _make_manager(file: Path, who: "Credentials | None", questions: "InitQuestions") -> None:
    """Make the first manager, or say what nobody can do without one."""
    from app.staff_words import no_manager

    if who is not None:
        make_first_manager(load_settings(file, None, ()), who)
        click.echo(questions.manager_made(who.alias, own_command(["staff", "add", "ALIAS"], file)))
    elif _is_without_manager(file, {}):
        words = no_manager(first_manager_command(file))
        click.echo(f"{words[0].upper()}{words[1:]}.")


@contextmanager
def _told_to_finish(command: str) -> Iterator[None]:
    """Say that the file is there and what is left to do, where making the manager fails or is broken off.

    Args:
        command: What makes the first manager; empty where nobody is to be one.

    Raises:
        click.ClickException: With these words.
        SystemExit: The settings have mistakes, which were told before these words.
    """
    from app.staff_words import manager_still_missing

    try:
        yield
    except click.ClickException as error:
        if not command:
            raise
        raise click.ClickException(manager_still_missing(command, error.message)) from None
    except KeyboardInterrupt:
        if not command:
            raise
        raise click.ClickException(manager_still_missing(command, tr("Broken off."))) from None
    except SystemExit:
        if command:
            click.echo(manager_still_missing(command), err=True)
        raise


def _add_first_manager(file: Path, given: Given) -> None:
    database, branch = given.answers.get("database"), given.answers.get("branch")
    settings = load_settings(file, database, (), {"library.branch": branch} if branch else None)
    named = ["--database", database] if database else []
    named += ["--set", f"library.branch={branch}"] if branch else []
    place, more = _place_and_next(settings, ["staff", "add", "ALIAS", *named], file)
    if has_people(settings):
        words = tr(
            "{database} has a first manager already. More people: {command}", database=place, command=more
        )
        raise click.ClickException(words)
    who = _first(given)
    if who is not None:
        make_first_manager(settings, who)
        words = tr("{alias} is the first manager. More people: {command}", alias=who.alias, command=more)
        click.echo(words)
