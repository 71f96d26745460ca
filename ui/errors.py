"""What the shared Qt parts report as known errors, beside those of the desk. Must not import Qt."""

from desk.errors import DeskError


class DeskBroken(DeskError):
    """Something raised that is no known error: a bug, logged with its traceback where it happened."""

    code = "desk_broken"
