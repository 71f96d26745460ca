"""Known errors of the desk: each has a code that a program translates for the person in front.

Their messages are logged, so none names a person.

Must not import anything but the standard library. Anything raised that is not a ``DeskError`` is
a bug.
"""

from enum import StrEnum
from typing import ClassVar


class DeskError(Exception):
    """Base of all known errors.

    Attributes:
        code: Stable word used by the pipe and by translations.
    """

    code: ClassVar[str] = "desk_error"


class BadField(DeskError):
    """A request lacks a field, or carries one that cannot be read."""

    code = "bad_field"


class UnknownService(DeskError):
    """The service is not in the settings."""

    code = "unknown_service"


class UnknownDesk(DeskError):
    """The desk is not in the settings."""

    code = "unknown_desk"


class UnknownLabel(DeskError):
    """No ticket of today has this label."""

    code = "unknown_label"


class UnknownPrinter(DeskError):
    """No printer has told of itself at this place, or there is none that could print."""

    code = "unknown_printer"


class NotSignedIn(DeskError):
    """Nobody is signed in at this desk."""

    code = "not_signed_in"


class DeskTaken(DeskError):
    """Somebody else is signed in at this desk.

    Attributes:
        is_to_manager: Who asked is a manager, who may take it over at any time.
    """

    code = "desk_taken"

    def __init__(self, message: str, *, is_to_manager: bool = False) -> None:
        """Keep beside the message whom it is told to."""
        super().__init__(message)
        self.is_to_manager = is_to_manager


class SignedInElsewhere(DeskError):
    """This person is signed in at another desk already; nobody is at two places at once.

    Attributes:
        desk: The other desk.
    """

    code = "signed_in_elsewhere"

    def __init__(self, desk: str) -> None:
        """Keep the desk beside the message."""
        super().__init__(f"you are still signed in at desk {desk}: sign out there, or take over this desk")
        self.desk = desk


class NoColleagueCall(DeskError):
    """The desk does not ask for a colleague, or not any more."""

    code = "no_colleague_call"


class ColleagueAnswered(DeskError):
    """Somebody else was faster to say that they are coming.

    Attributes:
        by: The desk of whoever is coming.
    """

    code = "colleague_answered"

    def __init__(self, by: str) -> None:
        """Keep the desk beside the message."""
        super().__init__(f"desk {by} was faster: somebody is coming from there")
        self.by = by


class DeskInUse(DeskError):
    """Somebody is at work at this desk, and only a manager may take it over now."""

    code = "desk_in_use"


class PinRequired(DeskError):
    """People sign in with a PIN here, and none was given."""

    code = "pin_required"


class WrongPin(DeskError):
    """This is not the person's PIN."""

    code = "wrong_pin"


class StaffLocked(DeskError):
    """Too many wrong PINs were given for this person; none is taken for a while.

    Attributes:
        until_ms: Until when, epoch milliseconds.
        left_ms: How long that is, milliseconds.
    """

    code = "staff_locked"

    def __init__(self, until_ms: int, now_ms: int) -> None:
        """Keep the moment beside the message."""
        self.until_ms = until_ms
        self.left_ms = until_ms - now_ms
        minutes = -(-self.left_ms // 60_000)
        super().__init__(
            f"after several wrong PINs please wait {minutes} min, or ask a manager for a new PIN"
        )


class UnknownStaff(DeskError):
    """Nobody has this alias."""

    code = "unknown_staff"


class StaffDisabled(DeskError):
    """This person may not sign in for now."""

    code = "staff_disabled"


class NotAManager(DeskError):
    """Only a manager may do this."""

    code = "not_a_manager"


class AliasTaken(DeskError):
    """Somebody has this alias, or there is a first manager already."""

    code = "alias_taken"


class BadAlias(DeskError):
    """This cannot be an alias."""

    code = "bad_alias"


class WeakPin(DeskError):
    """This cannot be a PIN, or would be guessed at once."""

    code = "weak_pin"


class LastManager(DeskError):
    """The last manager who can sign in must stay one."""

    code = "last_manager"


class DeskPaused(DeskError):
    """The desk is paused and may not call."""

    code = "desk_paused"


class DeskBusy(DeskError):
    """The desk already holds a ticket."""

    code = "desk_busy"


class NoTicketAtDesk(DeskError):
    """The desk holds no ticket."""

    code = "no_ticket_at_desk"


class WrongState(DeskError):
    """The ticket is not in a state, or not yet at the time, that allows this."""

    code = "wrong_state"


class ReasonRequired(DeskError):
    """Calling out of order needs a reason code."""

    code = "reason_required"


class UnknownOutcome(DeskError):
    """The outcome is not one of the known codes."""

    code = "unknown_outcome"


class UnknownNextStep(DeskError):
    """The next step is not one of the known codes, or none goes with the outcome."""

    code = "unknown_next_step"


class NextStepRequired(DeskError):
    """The outcome needs a next step, and it is not known which."""

    code = "next_step_required"


class CannotUndo(DeskError):
    """There is nothing to undo at the desk, it is too late, or something else has happened since."""

    code = "cannot_undo"


class StoreTrouble(StrEnum):
    """What is wrong with the store, in one word a program can explain."""

    MISSING = "missing"
    CANNOT_OPEN = "cannot_open"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    LOCKED = "locked"
    NOT_A_DATABASE = "not_a_database"
    NEWER_VERSION = "newer_version"
    DAMAGED = "damaged"
    REPLACED = "replaced"
    UNSAFE_SQLITE = "unsafe_sqlite"
    NETWORK_SHARE = "network_share"


class StoreUnavailable(DeskError):
    """The store cannot answer now; nothing was changed.

    Attributes:
        trouble: What is wrong.
    """

    code = "store_unavailable"

    def __init__(self, trouble: StoreTrouble, message: str) -> None:
        """Keep the trouble beside the message.

        Args:
            trouble: What is wrong.
            message: One English sentence that names the file and what to do.
        """
        super().__init__(message)
        self.trouble = trouble


class JournalUnavailable(StoreUnavailable):
    """The print journal cannot be read or written now; nothing was noted, so nothing may be sent."""

    code = "journal_unavailable"


class NotAReplayDatabase(DeskError):
    """A replay was asked of a database that was not made by a replay."""

    code = "not_a_replay_database"
