"""What is said of a library where nobody has a PIN, by whoever sees it first."""

from app.terminal_words import tr


def no_manager(command: str) -> str:
    """That the way out of the kiosk asks for a PIN that nobody has, and what makes the first manager.

    Args:
        command: Of ``own_command.first_manager_command``.
    """
    return tr(
        "nobody has a PIN yet, and the way out of the kiosk asks for one; {command} makes the first manager",
        command=command,
    )


def nobody_to_manage(database: str, branch: str, command: str) -> str:
    """That there is no manager who could do what was asked, and what makes the first one.

    Args:
        database: Where people were looked for.
        branch: For which branch.
        command: Of ``own_command.first_manager_command``.
    """
    return tr(
        "nobody has a PIN yet in {database} (branch {branch}): {command} makes the first manager",
        database=database,
        branch=branch,
        command=command,
    )


def keep_and_make_manager(command: str) -> str:
    """What makes the first manager of a library whose settings file is there already.

    Args:
        command: As above.
    """
    return tr("To keep it and make the first manager: {command}", command=command)


def manager_still_missing(command: str, why: str = "") -> str:
    """That the settings file was written, and the first manager was not made.

    Args:
        command: As above.
        why: A sentence; empty where it was said before.
    """
    words = tr("The file is written; to make the first manager: {command}", command=command)
    return f"{why} {words}" if why else words
