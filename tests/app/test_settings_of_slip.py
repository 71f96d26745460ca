"""The name on slips, and a name and a code that are too long together: told with both ways out."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.doctor_finding import Health
from app.doctor_slip import examine_slip
from app.settings_check import SettingsError, made, mistakes_of
from app.settings_file import load
from app.settings_values_check import Tree
from app.slip_room import LONGEST_NAME, WITH_A_CODE, letters_too_many
from hardware.profile import PROBED, Capabilities
from hardware.profile_file import profile_text
from hardware.profiles import GENERIC_58_MM

LONG_NAME = "Bibliothèque Marguerite-Bourgeoys de Sainte-Anne"
ADDRESS = "https://biblio.example.ca/attente"
KEY = "slip.qr_address"
PRINTING = {"code": "printing", "kind": "assistance", "series": "PR", "names": {"fr": "Imprimer"}}


def tree_of(name: str, address: str, on_slips: str = "") -> Tree:
    return {"library": {"name": name}, "slip": {"qr_address": address, "name": on_slips}}


def told(tree: Tree) -> str:
    mistakes = dict(mistakes_of(tree))
    assert set(mistakes) <= {KEY}
    return mistakes.get(KEY, "")


def test_slips_show_their_own_name_or_the_library_s() -> None:
    assert made(tree_of(LONG_NAME, "")).name_on_slips() == LONG_NAME
    settings = made(tree_of(LONG_NAME, "", "Biblio"))
    assert (settings.name_on_slips(), settings.library.name) == ("Biblio", LONG_NAME)


def test_a_long_name_without_a_code_is_well() -> None:
    assert told(tree_of("a" * LONGEST_NAME, "")) == ""


def test_what_is_too_long_is_told_with_both_ways_out() -> None:
    assert told(tree_of(LONG_NAME, ADDRESS)) == (
        "has 33 letters and library.name 48: together 13 more than the 68 that fit on a slip; please set "
        "slip.name to a name of at most 35 letters, for slips alone, or take an address of at most 20 letters"
    )


def test_both_ways_out_work() -> None:
    assert told(tree_of(LONG_NAME, ADDRESS, "a" * 35)) == ""
    assert told(tree_of(LONG_NAME, ADDRESS[:20])) == ""
    assert told(tree_of(LONG_NAME, ADDRESS, "a" * 36)).startswith("has 33 letters and slip.name 36")


def test_the_number_in_the_address_counts_at_its_longest_and_an_accent_as_two() -> None:
    why = told(tree_of(LONG_NAME, ADDRESS + "/é/{label}"))
    assert why.startswith(
        "has 42 letters ({label} counted at its longest, a letter with an accent as two) and"
    )


def test_where_both_are_too_long_both_are_to_be_shortened() -> None:
    why = told(tree_of("a" * 80, "https://" + "b" * 80))
    assert why.endswith("please set slip.name to a shorter name, for slips alone, and take a shorter address")


def test_a_series_of_two_letters_leaves_less_room() -> None:
    fits = tree_of("a" * 36, "b" * 32)
    assert told(fits) == ""
    assert "the 58 that fit on a slip with a series of two letters" in told(fits | {"service": [PRINTING]})


def test_it_is_told_with_all_other_mistakes_and_not_for_a_name_that_is_wrong_itself(tmp_path: Path) -> None:
    file = tmp_path / "votre-tour.toml"
    file.write_text(
        f'[library]\nname = "{LONG_NAME}"\n[printer]\nbaud = 1\n[slip]\nqr_address = "{ADDRESS}"\n',
        encoding="utf-8",
    )
    with pytest.raises(SettingsError) as error:
        load(file, {})
    assert {mistake.key for mistake in error.value.mistakes} == {"printer.baud", KEY}
    assert set(dict(mistakes_of(tree_of("", "b" * 40)))) == {"library.name"}
    assert set(dict(mistakes_of(tree_of("a", "b" * 40, "   ")))) == {"slip.name"}


@given(
    name=st.text("aé ", min_size=1, max_size=80).filter(str.strip),
    address=st.text("bé{label}", min_size=1, max_size=120),
    has_two=st.booleans(),
)
def test_what_the_settings_take_is_what_fits_and_each_figure_of_the_mistake_is_right(
    name: str, address: str, has_two: bool
) -> None:
    tree = tree_of(name, address) | ({"service": [PRINTING]} if has_two else {})
    series = 2 if has_two else 1
    too_many = letters_too_many(name, address, series)
    why = told(tree)
    assert bool(why) == (too_many > 0)
    for name_letters in re.findall(r"a name of at most (\d+)", why):
        assert letters_too_many("a" * int(name_letters), address, series) == 0
    for address_letters in re.findall(r"an address of at most (\d+)", why):
        assert letters_too_many(name, "b" * int(address_letters), series) == 0
    assert f"together {too_many} more than the {WITH_A_CODE[series]}" in why or not why


@pytest.mark.parametrize(
    ("slip", "profile", "words"),
    [
        ({}, "auto", "words alone"),
        ({"qr_address": "https://example.org"}, "auto", "the code in dots"),
        ({"qr_address": "https://example.org", "logo": "logo.png"}, "auto", "the code and the logo in dots"),
    ],
)
def test_the_doctor_tells_of_what_goes_as_dots(slip: Tree, profile: str, words: str) -> None:
    settings = made({"slip": slip, "printer": {"device": "/dev/ttyS0", "profile": profile}})
    [finding] = examine_slip(settings)
    assert words in finding.words
    assert finding.health is (Health.NOTE if slip else Health.WELL)


def test_the_doctor_says_nothing_of_slips_without_a_printer_and_well_of_one_that_draws_codes(
    tmp_path: Path,
) -> None:
    slip = {"qr_address": "https://example.org"}
    assert list(examine_slip(made({"slip": slip}))) == []
    profile = tmp_path / "profile.toml"
    profile.write_text(
        profile_text(replace(GENERIC_58_MM, can=Capabilities(native_qr=PROBED))), encoding="utf-8"
    )
    settings = made({"slip": slip, "printer": {"device": "/dev/ttyS0", "profile": str(profile)}})
    [finding] = examine_slip(settings)
    assert finding.health is Health.WELL
