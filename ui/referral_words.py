"""Words about whom a patron may be referred to: an entry of the library's directory, in one language.

Must not import Qt. The words are data, not translations: the library writes them in its settings.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReferralWords:
    """One entry, as the panel shows it and a slip tells it.

    Attributes:
        code: What is kept with a visit as its next step.
        name: A service or person outside the desk.
        purpose: What for, in a few words.
        phone: A number, or "".
        hours: When somebody is there, or "".
        address: Where, or "".
    """

    code: str
    name: str
    purpose: str
    phone: str = ""
    hours: str = ""
    address: str = ""
