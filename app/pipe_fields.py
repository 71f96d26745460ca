"""Fields of a pipe request: read one by one, each checked before anything else happens."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from desk.errors import BadField, ReasonRequired, UnknownOutcome
from desk.presence import PauseKind
from desk.tickets import Outcome, ParkReason, StaffReason

TEXT_LIMIT = 200
"""Longest text a field may hold, in characters."""

ALIAS_LIMIT = 32
"""Longest alias of a staff member, in characters; the panel asks for shorter ones."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
_LATEST = datetime(9998, 1, 1, tzinfo=UTC)


class Fields:
    """One request as it came; every reader raises ``BadField`` for what it cannot accept."""

    def __init__(self, request: Mapping[str, object]) -> None:
        """Take the JSON object of one line."""
        self._request = request

    def text(self, name: str) -> str:
        """A text that must be there: 1 to 200 printable characters."""
        value = self._request.get(name)
        if value is None:
            raise BadField(f"the field {name} is missing")
        if not isinstance(value, str):
            raise BadField(f"the field {name} must be a text")
        if not 0 < len(value) <= TEXT_LIMIT or not value.isprintable():
            raise BadField(f"the field {name} must have 1 to {TEXT_LIMIT} printable characters")
        return value

    def text_or(self, name: str, usual: str) -> str:
        """What ``text`` takes, or the usual one when it is not there."""
        return usual if self._request.get(name) is None else self.text(name)

    def alias(self, name: str) -> str:
        """An alias of staff: what ``text`` takes, and not blank; spaces around it do not count."""
        alias = self.text(name).strip()
        if not 0 < len(alias) <= ALIAS_LIMIT:
            raise BadField(f"the field {name} must have 1 to {ALIAS_LIMIT} characters")
        return alias

    def pin(self) -> str | None:
        """The PIN of a sign-in, or None when it is not there; what it holds is never told back."""
        return None if self._request.get("pin") is None else self.text("pin")

    def pause_kind(self) -> PauseKind:
        """Why a desk is paused; a break when it is not there."""
        try:
            return PauseKind(self.text_or("kind", PauseKind.BREAK))
        except ValueError:
            raise BadField(f"the field kind must be one of {', '.join(PauseKind)}") from None

    def language(self) -> str:
        """A language code such as ``fr``; French when it is not there."""
        if self._request.get("language") is None:
            return "fr"
        language = self.text("language")
        if not _LANGUAGE.fullmatch(language):
            raise BadField("the field language must be a code such as fr or en")
        return language

    def identifier(self) -> str | None:
        """The id of a ticket or a request: a UUID in its usual spelling, or None when it is not there."""
        if self._request.get("id") is None:
            return None
        try:
            return str(UUID(self.text("id")))
        except ValueError:
            raise BadField("the field id must be a UUID") from None

    def sequence(self, name: str) -> int:
        """A whole number from 0 up; 0 when it is not there."""
        value = self._request.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
            raise BadField(f"the field {name} must be a whole number from 0 up")
        return value

    def reason(self) -> StaffReason:
        """The reason of a call out of order.

        Raises:
            ReasonRequired: There is none.
        """
        if self._request.get("reason") in (None, ""):
            codes = ", ".join(StaffReason)
            raise ReasonRequired(f"calling out of order needs a reason: {codes}")
        try:
            return StaffReason(self.text("reason"))
        except ValueError:
            raise BadField(f"the field reason must be one of {', '.join(StaffReason)}") from None

    def text_or_none(self, name: str) -> str | None:
        """What ``text`` takes, or None when it is not there."""
        return None if self._request.get(name) is None else self.text(name)

    def place_or_none(self, name: str, usual: str) -> str | None:
        """Which printer: true for the usual one, or what ``text`` takes; None for false or nothing."""
        value = self._request.get(name)
        if value is None or value is False:
            return None
        return usual if value is True else self.text(name)

    def texts_or_none(self, name: str) -> list[str] | None:
        """A list of what ``text`` takes, or None when it is not there."""
        value = self._request.get(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise BadField(f"the field {name} must be a list of texts")
        return [Fields({name: each}).text(name) for each in value]

    def minutes_or_none(self, name: str) -> int | None:
        """A number of minutes from 1 to 480, or None when it is not there."""
        value = self._request.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 480:
            raise BadField(f"the field {name} must be a whole number from 1 to 480")
        return value

    def number_or_none(self, name: str) -> int | None:
        """A whole number from 1 up, or None when it is not there."""
        value = self._request.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value < 2**31:
            raise BadField(f"the field {name} must be a whole number from 1 up")
        return value

    def park_reason(self) -> ParkReason | None:
        """Why a ticket is set aside, or None when nobody said."""
        text = self.text_or_none("reason")
        if text is not None and text not in list(ParkReason):
            raise BadField(f"the field reason must be one of {', '.join(ParkReason)}")
        return None if text is None else ParkReason(text)

    def outcome(self) -> Outcome:
        """The outcome of a visit.

        Raises:
            UnknownOutcome: The text is no outcome code.
        """
        text = self.text("outcome")
        try:
            return Outcome(text)
        except ValueError:
            raise UnknownOutcome(f"an outcome is one of {', '.join(Outcome)}") from None

    def at_ms(self) -> int | None:
        """The moment of a replayed line, epoch milliseconds, or None when it is not there."""
        if self._request.get("at") is None:
            return None
        try:
            at = datetime.fromisoformat(self.text("at"))
        except ValueError:
            raise BadField("the field at must look like 2026-11-21T10:00:00-05:00") from None
        if at.tzinfo is None or not _EARLIEST <= at <= _LATEST:
            raise BadField("the field at needs an offset such as -05:00, and a year of our time")
        elapsed = at - datetime(1970, 1, 1, tzinfo=UTC)
        return (elapsed.days * 86_400 + elapsed.seconds) * 1000 + elapsed.microseconds // 1000
