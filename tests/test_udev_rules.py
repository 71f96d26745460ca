"""The udev rules: every line can be read, every jump arrives, and what they promise is in them."""

from __future__ import annotations

import re

import pytest

from tests.source import ROOT

RULES = ROOT / "packaging" / "udev" / "90-votre-tour-printers.rules"
# udev(7): what a rule may look at, and what it may set. A name in braces belongs to those that have one.
LOOKS = {"ACTION", "KERNEL", "SUBSYSTEM", "ATTR{}", "ATTRS{}", "ENV{}", "SUBSYSTEMS"}
SETS = {"ENV{}", "GROUP", "MODE", "SYMLINK", "IMPORT{}", "GOTO", "LABEL"}
PART = re.compile(r'([A-Z]+)(\{[^}]+\})?(==|!=|\+=|=)"([^"]*)"(?:, |$)')
Part = tuple[str, str, str, str]


def parts(line: str) -> list[Part]:
    """Key, name in braces, operator and value of each part; fails on anything else in the line."""
    found = list(PART.finditer(line))
    assert "".join(match.group(0) for match in found) == line, line
    return [(match[1], match[2] or "", match[3], match[4]) for match in found]


def lines() -> list[str]:
    text = RULES.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("line", lines())
def test_each_part_is_a_key_of_udev_with_a_fitting_operator(line: str) -> None:
    for key, name, operator, _ in parts(line):
        known = LOOKS if operator in {"==", "!="} else SETS
        assert key + ("{}" if name else "") in known, (key, operator)


@pytest.mark.parametrize("line", lines())
def test_a_rule_looks_before_it_sets(line: str) -> None:
    operators = [operator in {"==", "!="} for _, _, operator, _ in parts(line)]
    assert operators == sorted(operators, reverse=True)
    assert not all(operators), "it sets nothing"


def test_every_jump_arrives_further_down() -> None:
    labels = {
        value: number for number, line in enumerate(lines()) for k, _, _, value in parts(line) if k == "LABEL"
    }
    jumps = [
        (number, value)
        for number, line in enumerate(lines())
        for k, _, _, value in parts(line)
        if k == "GOTO"
    ]
    assert {value for _, value in jumps} == set(labels)
    assert all(number < labels[value] for number, value in jumps)


def test_numbers_of_makers_are_four_small_hexadecimal_digits_or_patterns_of_them() -> None:
    values = [
        value
        for line in lines()
        for key, name, _, value in parts(line)
        if key in {"ATTR", "ATTRS"} and name in {"{idVendor}", "{idProduct}"}
    ]
    assert values
    assert all(
        re.fullmatch(r"[0-9a-f]{4}|[0-9a-f]{2}\*", each) for value in values for each in value.split("|")
    )


@pytest.mark.parametrize(
    "promise",
    ['ENV{ID_MM_DEVICE_IGNORE}="1"', 'SYMLINK+="usb/by-id/usb-$env{ID_SERIAL}"', 'GROUP="lp"', "*brltty*"],
)
def test_what_the_installers_page_promises_is_there(promise: str) -> None:
    assert promise in "\n".join(lines())
    assert RULES.name in (ROOT / "docs" / "installing-printers.md").read_text(encoding="utf-8")
