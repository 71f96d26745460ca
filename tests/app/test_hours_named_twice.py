"""Days of the opening hours that are named more than once: alone, in a range, in a group, or closed."""

from __future__ import annotations

import pytest

from app.hours_short import week_of
from app.settings_of_hours import DAYS


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("lun 9-17, lun 13-15", "Monday"),
        ("lun 9-12, lun 13-17", "Monday"),
        ("lun-ven 9-12, lun-ven 13-17", "Monday"),
        ("lun-ven 9-17, mer 10-20", "Wednesday"),
        ("lun-mer, mer-ven 9-17", "Wednesday"),
        ("Mon, Tue, Mon 9-5", "Monday"),
        ("sat 10-4, every day 8-22", "Saturday"),
        ("every day 8-22, sat 10-4, sat 17-19", "Saturday"),
        ("tous les jours 9-12, tous les jours 13-17", "Monday"),
        ("en semaine 9-12, lun-ven 13-17", "Monday"),
        ("weekdays 9-17, every day 10-12", "Monday"),
        ("fin de semaine 10-12, tous les jours 9-17", "Saturday"),
        ("every day 9-17, weekdays 10-12, weekends 13-16", "Saturday"),
        ("mer-dim fermé, lun-ven 9-17", "Wednesday"),
        ("mar fermé, mer fermé, mar-mer 9-17", "Tuesday"),
        ("mer 10-12, mer fermé", "Wednesday"),
        ("mer 10-12, fermé mer", "Wednesday"),
        ("mer fermé, mer 10-12", "Wednesday"),
        ("jeu 9-17, mer fermé, mer 10-12", "Wednesday"),
        ("mon 9-5, closed wed, wed 10-12", "Wednesday"),
        ("lun-ven 9-17, lun-ven fermé", "Monday"),
        ("tous les jours 9-17, mer 10-20, mer fermé", "Wednesday"),
        ("mer 10-12, mer-jeu fermé", "Wednesday"),
        ("lun-mer 9-17, mer-ven fermé", "Wednesday"),
        ("sam 10-12, fin de semaine fermé", "Saturday"),
    ],
)
def test_a_day_that_is_named_in_two_places_is_told_once(text: str, day: str) -> None:
    with pytest.raises(ValueError, match=f"^{day} is named twice; name each day once, such as ") as told:
        week_of(text)
    assert str(told.value).count("twice") == 1


@pytest.mark.parametrize(
    "text",
    [
        "tous les jours 9-17, mer 10-20",
        "en semaine 9-17, fin de semaine 9-17, mer 10-20",
        "lun-dim 9-17 sauf mer 10-20",
        "lun-dim 9-17, mer fermé, mer 10-20",
    ],
)
def test_a_day_of_a_group_or_left_out_of_a_range_has_its_own_times(text: str) -> None:
    assert week_of(text) == dict.fromkeys(DAYS, "09:00-17:00") | {"wednesday": "10:00-20:00"}


@pytest.mark.parametrize(
    "text",
    [
        "closed wed, mon-fri 9-17",
        "closed on Wednesdays; weekdays 9-17",
        "mer fermé, lun-ven 9-17",
        "mer et dim fermé, lun-sam 9-17 sauf sam",
        "mer fermé, dim fermé, lun-ven 9-17",
        "fermé mer et dim, lun-ven 9-17",
        "lun-ven 9-17, mer fermé",
        "lun-ven 9-17, mer fermé, mer fermé",
        "lun-ven 9-17, mer et mer fermé",
    ],
)
def test_a_day_that_is_closed_stays_closed_before_and_behind_a_longer_range(text: str) -> None:
    assert week_of(text) == dict.fromkeys(("monday", "tuesday", "thursday", "friday"), "09:00-17:00")


@pytest.mark.parametrize("closed", ["fin de semaine fermé", "fermé fin de semaine", "sam-dim fermé"])
def test_a_day_closed_with_others_may_have_times_of_its_own(closed: str) -> None:
    assert week_of(f"{closed}, sam 10-12") == {"saturday": "10:00-12:00"}
