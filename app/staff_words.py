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
