"""Writes a new settings file: whole or not at all, and never over another one unless told to."""

import os
from pathlib import Path

from desk.errors import DeskError


class CannotWrite(DeskError):
    """The file cannot be written; the message says why, for a person."""

    code = "cannot_write"


def write_new_file(file: Path, text: str, *, force: bool) -> None:
    """Write a text as a draft beside the file, then give it the file's name.

    Args:
        file: Where to; its folder must exist.
        text: What.
        force: Whether a file that exists is replaced; a link is followed.

    Raises:
        CannotWrite: Nothing was written, and a file that was there is as it was.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        half = error.object[error.start : error.end]
        raise CannotWrite(f"{half!r} is half a letter: the text given is not UTF-8.") from None
    try:
        _write(Path(os.path.realpath(file)) if force else file, data, force=force)
    except FileExistsError:
        raise CannotWrite(f"{file} exists already; --force writes over it.") from None
    except OSError as error:
        raise CannotWrite(f"{file} cannot be written: {error.strerror}.") from None


def _write(file: Path, data: bytes, *, force: bool) -> None:
    if force and file.exists() and not file.is_file():
        raise OSError(0, "it is no plain file")
    draft = file.with_name(f"{file.name}.{os.getpid()}.draft")
    try:
        draft.write_bytes(data)
        if force:
            draft.replace(file)
        else:
            _name_it(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _name_it(draft: Path, file: Path) -> None:
    """Give a draft a name that nothing has yet, so that whoever stops it at any moment leaves no empty file.

    Raises:
        FileExistsError: Something has the name.
    """
    try:
        os.link(draft, file)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as that of a USB stick
        file.touch(exist_ok=False)
        draft.replace(file)
