"""Checking the slip: whether the library's name and the code fit together on every slip of words."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.settings_keys import SERVICE, types_of
from app.settings_lists import ServiceSettings
from app.settings_of_desk import LibrarySettings
from app.settings_of_machines import SlipSettings
from app.settings_values_check import Tree, is_well
from app.slip_room import LABEL_IN_ADDRESS, WITH_A_CODE, letters_of_code, letters_of_name, letters_too_many

ADDRESS_KEY = "slip.qr_address"


def mistakes_of_slip(tree: Tree) -> Iterator[tuple[str, str]]:
    """The mistake of a name and a code that are too long together, as far as both can be read."""
    address = _text(tree, "slip", SlipSettings, "qr_address")
    own_name = _text(tree, "slip", SlipSettings, "name")
    name = own_name or _text(tree, "library", LibrarySettings, "name")
    series = _letters_of_series(tree)
    too_many = letters_too_many(name, address, series)
    if address and too_many > 0:
        yield ADDRESS_KEY, _told(name, address, series, "slip.name" if own_name else "library.name")


def _told(name: str, address: str, series: int, name_key: str) -> str:
    name_letters, code_letters, most = letters_of_name(name), letters_of_code(address), WITH_A_CODE[series]
    remarks = ["{label} counted at its longest"] if LABEL_IN_ADDRESS in address else []
    remarks += ["a letter with an accent as two"] if not address.isascii() else []
    remark = f" ({', '.join(remarks)})" if remarks else ""
    too_many = name_letters + code_letters - most
    with_series = " with a series of two letters" if series > 1 else ""
    ways_out = _ways_out(most - code_letters, most - name_letters)
    return (
        f"has {_letters(code_letters)}{remark} and {name_key} {name_letters}: together {too_many} more than "
        f"the {most} that fit on a slip{with_series}; please {ways_out}"
    )


def _ways_out(name_room: int, address_room: int) -> str:
    ways = []
    if name_room > 0:
        ways.append(f"set slip.name to a name of at most {_letters(name_room)}, for slips alone")
    if address_room > 0:
        ways.append(f"take an address of at most {_letters(address_room)}")
    return (
        ", or ".join(ways) or "set slip.name to a shorter name, for slips alone, and take a shorter address"
    )


def _letters(number: int) -> str:
    return "1 letter" if number == 1 else f"{number} letters"


def _text(tree: Tree, section: str, of: type[Struct], key: str) -> str:
    """A text of the tree where it can be used, else the usual one."""
    table = tree.get(section)
    usual: str = getattr(of(), key)
    if not isinstance(table, dict) or key not in table:
        return usual
    value = table[key]
    return value if is_well(f"{section}.{key}", value, types_of(of)[key]) else usual


def _letters_of_series(tree: Tree) -> int:
    """Of the longest series of the services set; the usual ones have one letter each."""
    services = tree.get(SERVICE)
    known: Sequence[object] = services if isinstance(services, list) else ()
    kind = types_of(ServiceSettings)["series"]
    series = (each.get("series") for each in known if isinstance(each, dict))
    return max(
        (len(each) for each in series if isinstance(each, str) and is_well("series", each, kind)), default=1
    )
