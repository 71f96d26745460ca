"""The edge of a program with windows: everything that goes wrong is logged, and told in one sentence."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.database_place import database_left_behind, database_path
from app.logs import logged_exceptions, start_logging
from app.settings import Settings
from app.terminal_words import marked, tr
from app.words_of_rooms import retold
from desk.errors import DeskError
from ui.fonts import FontMissing
from ui.qt_messages import route_qt_messages

logger = logging.getLogger(__name__)

_FAULT_IN_LOG = marked("a fault of Votre tour ended the program ({fault}); {file} tells more.")


@contextmanager
def logged_program(settings: Settings, name: str, *known: type[Exception]) -> Iterator[None]:
    """Run a program with its log: what Qt says and what nobody caught go there too.

    Args:
        settings: Where the log is, and how much is written.
        name: Of the log file, such as ``kiosk``.
        known: Further errors whose message is for a person.

    Raises:
        click.ClickException: The program ended by an error; the message is one sentence for a person.
    """
    file = start_logging(settings, name)
    route_qt_messages()
    left = database_left_behind(settings)
    if left is not None:
        logger.info("a new database begins at %s; %s stays as it is", database_path(settings), left)
        words = tr(
            "A new database begins at {path}, without people. {left} stays as it is; to go on with it, close "
            "every program and move it there.",
            path=database_path(settings),
            left=left,
        )
        click.echo(words, err=True)
    with logged_exceptions(), told_in_a_sentence(*known, log_file=file):
        yield


@contextmanager
def told_in_a_sentence(*known: type[Exception], log_file: Path | None = None) -> Iterator[None]:
    """Turn every error into one sentence for the command line, whose status is then 1.

    Args:
        known: Errors whose message is for a person, beside those of the desk and of the fonts. Others are
            bugs: they are logged with their traceback.
        log_file: Named to the person who meets a bug; None when the log goes to standard error.

    Raises:
        click.ClickException: With the sentence.
        click.Abort: A person broke off at a question.
    """
    for_a_person: tuple[type[Exception], ...] = (DeskError, FontMissing, *known)
    try:
        yield
    except (click.ClickException, click.Abort):  # Ctrl+C or Ctrl+D at a question is no fault
        raise
    except for_a_person as error:
        if log_file is not None:
            logger.error("ended by %s: %s", type(error).__name__, error)
        raise click.ClickException(f"{retold(str(error).rstrip('.'))}.") from None
    except Exception as error:  # the edge of the process
        logger.exception("ended by a fault of Votre tour")
        fault = type(error).__name__
        if log_file is None:
            sentence = tr("a fault of Votre tour ended the program ({fault}).", fault=fault)
        else:
            sentence = tr(_FAULT_IN_LOG, fault=fault, file=log_file)
        raise click.ClickException(sentence) from None
