"""PINs made into what may be kept: argon2id, by the values RFC 9106 recommends where memory is scarce.

A PIN has few digits, so who has the file can try them all; argon2 makes each try cost 64 MiB and some 50 ms.
What guards the desk itself is the lock-out, see ``desk.people``.
"""


class ArgonPins:
    """A ``desk.people.PinChecking``. Any thread may use it; the library is loaded with the first PIN."""

    def hashed(self, pin: str) -> str:
        """What may be kept of a PIN, with its own salt and the values it was made with.

        Args:
            pin: As ``people.check_pin_to_keep`` takes it.
        """
        from argon2 import PasswordHasher  # 30 ms, for libraries that have PINs

        return PasswordHasher().hash(pin)

    def is_right(self, hashed: str, pin: str) -> bool:
        """Whether this PIN was made into that text; a text that cannot be read is nobody's."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify(hashed, pin)
        except (VerificationError, InvalidHashError, UnicodeEncodeError):
            return False
