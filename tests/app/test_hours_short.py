"""Opening hours as they stand on a door become the hours of the settings, or are told to be none."""

from __future__ import annotations

import pytest

from app.hours_short import is_always, week_of
from app.settings_of_hours import DAYS

WEEK = ("tuesday", "wednesday", "thursday", "friday")


@pytest.mark.parametrize(
    "text",
    [
        "mar-ven 10-17",
        "mardi au vendredi de 10 h à 17 h",
        "du mardi à vendredi : 10h-17h",
        "Tue-Fri 10:00-17:00",
        "Tuesday to Friday 10 to 17",
        "mar, mer, jeu et ven 10-17",
        "mar-ven 10-17, dim fermé",
        "mardis, mercredis, jeudis & vendredis 10 heures à 17 heures",
        "Tue-Fri 10am-5pm",
        "Tue–Fri 10 a.m. to 5:00 p.m.",
        "en semaine sauf lundi 10-17",
        "tous les jours 10-17, sam-lun fermé",
        "every day except Sat-Mon 10-17",
        "every day 10-17 except Sat-Mon",
        "en semaine 10-17 sauf lundi",
        "mar-ven 10-17, fermé le samedi",
        "fermé lundi, mar-ven 10-17",
    ],
)
def test_one_span_for_several_days(text: str) -> None:
    assert week_of(text) == dict.fromkeys(WEEK, "10:00-17:00")


def test_days_with_other_times_follow_each_other() -> None:
    assert week_of("jeu 13-20; sam. 9 h 30-16") == {"thursday": "13:00-20:00", "saturday": "09:30-16:00"}


def test_several_times_of_a_day() -> None:
    assert week_of("mar 10-12, 13:30-17, mer 9-10") == {
        "tuesday": "10:00-12:00, 13:30-17:00",
        "wednesday": "09:00-10:00",
    }


@pytest.mark.parametrize(
    "text",
    [
        "tous les jours 8-22",
        "chaque jour de 8 h à 22 h",
        "7 jours sur 7, 8h-22h",
        "7/7 8-22",
        "every day 8-22",
        "daily 8am-10pm",
        "7 days a week 8-22",
        "lun-dim 8-22",
    ],
)
def test_every_day_alike(text: str) -> None:
    assert week_of(text) == dict.fromkeys(DAYS, "08:00-22:00")


@pytest.mark.parametrize(
    "text",
    [
        "lun-ven 9-17, sam 10-16",
        "semaine 9-17, samedi 10-16",
        "weekdays 9-17, weekends 10-16, Sun closed",
        "tous les jours 9-17; samedi 10-16; dimanche fermé",
    ],
)
def test_weekdays_and_saturday(text: str) -> None:
    assert week_of(text) == dict.fromkeys(DAYS[:5], "09:00-17:00") | {"saturday": "10:00-16:00"}


def test_a_day_named_after_all_of_them_has_its_own_times_and_may_have_two() -> None:
    week = week_of("tous les jours 9-midi, 13-17, dim 10-12, 13-minuit")
    assert week["monday"] == "09:00-12:00, 13:00-17:00"
    assert week["sunday"] == "10:00-12:00, 13:00-24:00"


@pytest.mark.parametrize("text", ["lun 9-12 13-17", "lun 9-12, 13-17", "lun 9-12 et 13-17", "Mon 9-12.13-17"])
def test_two_times_of_one_day_follow_each_other_in_its_list(text: str) -> None:
    assert week_of(text) == {"monday": "09:00-12:00, 13:00-17:00"}


@pytest.mark.parametrize(
    "times",
    [
        "9.30-17.00",
        "9h30-17h00",
        "9 h 30 à 17 h",
        "09h30-17h",
        "0930-1700",
        "930-17",
        "9:30-17",
        "9.30 to 17",
        "0930 to 1700",
        "9.30am-5pm",
        "9.30 a.m. to 5.00 p.m.",
        "9h30-17.",
    ],
)
@pytest.mark.parametrize("days", ["lun-mar", "Mon-Tue"])
def test_times_are_written_with_a_point_an_h_a_colon_or_nothing_between(days: str, times: str) -> None:
    assert week_of(f"{days} {times}, sam 0900-1200") == {
        "monday": "09:30-17:00",
        "tuesday": "09:30-17:00",
        "saturday": "09:00-12:00",
    }


def test_a_point_behind_a_time_is_no_part_of_it_before_a_space_or_two_more_times() -> None:
    assert week_of("lun 9-12. 13-17. mar 9-12.30. mer 9-12.13-17.30") == {
        "monday": "09:00-12:00, 13:00-17:00",
        "tuesday": "09:00-12:30",
        "wednesday": "09:00-12:00, 13:00-17:30",
    }


@pytest.mark.parametrize(
    "more",
    [
        "13 à 17",
        "13 a 17",
        "13 to 17",
        "13 until 17",
        "13 till 17",
        "13h-17h",
        "13 h à 17 h",
        "13 heures à 17 heures",
        "13h00-17h00",
        "13:00-17:00",
        "13–17",
    ],
)
def test_a_point_parts_two_times_from_two_more_however_these_are_written(more: str) -> None:
    assert week_of(f"lun 9-12.{more}") == {"monday": "09:00-12:00, 13:00-17:00"}


@pytest.mark.parametrize(
    "text",
    [
        "lun 9-12.30 a.m., mar 9-11.30 a m",
        "lun 9-12.30, mar 9-11.30 à l’exception du mer".replace("’", "'"),
        "lun 9-12.30, mar 9-11.30 hormis mer",
        "lun 9-12.30; mar 9-11.30.",
    ],
)
def test_two_figures_behind_a_point_are_minutes_before_another_word(text: str) -> None:
    assert week_of(text)["tuesday"] == "09:00-11:30"


@pytest.mark.parametrize("times", ["9.3-17", "9.300-17", "09000-1700", "9-17000", "9 30-17 00"])
def test_figures_that_are_no_time_are_refused(times: str) -> None:
    with pytest.raises(ValueError, match="neither a day nor a time"):
        week_of(f"lun {times}")


def test_minutes_there_are_none_of_are_told_as_they_were_written() -> None:
    assert week_of("lun 9:75-17") == {"monday": "09:75-17:00"}


def test_from_saturday_to_monday_goes_over_the_end_of_the_week() -> None:
    assert set(week_of("sam-lun 9-12")) == {"saturday", "sunday", "monday"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("sat 1-5pm", "13:00-17:00"),
        ("sat 1 to 5 p.m.", "13:00-17:00"),
        ("sat 1:30-5 pm", "13:30-17:00"),
        ("sat 12-5pm", "12:00-17:00"),
        ("sat 10-5pm", "10:00-17:00"),
        ("sat 11:30-1pm", "11:30-13:00"),
        ("sat 9-11am", "09:00-11:00"),
        ("sat 9am-5", "09:00-17:00"),
        ("sat 9 a.m. to 12", "09:00-12:00"),
        ("sat 9am-11", "09:00-11:00"),
        ("sat 1pm-5", "13:00-17:00"),
        ("sat 12pm-5:30", "12:00-17:30"),
        ("sat 9am-17", "09:00-17:00"),
        ("sat 13-5pm", "13:00-17:00"),
        ("sat noon-5pm", "12:00-17:00"),
        ("sat 9am-noon", "09:00-12:00"),
        ("sat 10 a.m.-5:30 p.m.", "10:00-17:30"),
    ],
)
def test_a_half_of_the_day_that_one_time_has_tells_of_both(text: str, times: str) -> None:
    assert week_of(text) == {"saturday": times}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("sat 9-5", "09:00-17:00"),
        ("sat 12-5:30", "12:00-17:30"),
        ("sat 9:30 to 9", "09:30-21:00"),
        ("sat 9-12 1-5", "09:00-12:00, 13:00-17:00"),
        ("sat 1:30-4:30", "13:30-16:30"),
        ("sat 5-9", "17:00-21:00"),
        ("sat 01:00-05:00", "01:00-05:00"),
        ("sat 6-9", "06:00-09:00"),
    ],
)
def test_without_a_half_what_would_end_before_it_begins_ends_in_the_afternoon(text: str, times: str) -> None:
    assert week_of(text) == {"saturday": times}


@pytest.mark.parametrize("text", ["sat 17-10", "sat 13-5", "sat 9-9", "sat noon-noon"])
def test_what_no_half_helps_stays_as_it_was_written(text: str) -> None:
    start, end = week_of(text)["saturday"].split("-")
    assert start >= end


def test_a_half_of_the_day_tells_of_no_other_day() -> None:
    assert week_of("Tue-Fri 1 to 5 p.m., sat 10-16") == dict.fromkeys(WEEK, "13:00-17:00") | {
        "saturday": "10:00-16:00"
    }


@pytest.mark.parametrize(
    "text", ["sat 9-13pm", "sat 13pm-17", "sat 0am-5pm", "sat 9am-0pm", "sat 10-17 p.m."]
)
def test_a_half_of_the_day_has_twelve_hours(text: str) -> None:
    with pytest.raises(ValueError, match="is no time of a day"):
        week_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "10-17",
        "mar",
        "mar-ven",
        "ma 10-17",
        "foo 10-17",
        "mar 10",
        "mar-10-12",
        "-mar 10-12",
        "dim fermé",
        "@",
        "tous 9-17",
        "tous les jours",
        "sauf lundi 9-17",
        "lundi sauf lundi 9-17",
        "lun-tous les jours 9-17",
    ],
)
def test_what_is_no_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no day|no times|neither a day|no two days"):
        week_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "toujours ouvert",
        "Toujours ouverte.",
        "ouvert en tout temps",
        "en tout temps",
        "jour et nuit",
        "24 h sur 24",
        "24 heures sur 24, 7 jours sur 7",
        "7 jours sur 7, 24 h/24",
        "24h/24 et 7j/7",
        "7/7 et 24/24",
        "24 heures par jour",
        "always open",
        "Open always",
        "24/7",
        "open 24 / 7",
        "24 hours a day, 7 days a week",
        "open 24 hours",
        "at all times",
        "around the clock",
    ],
)
def test_it_may_never_close(text: str) -> None:
    assert is_always(text)


@pytest.mark.parametrize(
    "text", ["24", "7/7", "tous les jours 0-24", "open", "toujours 10-17", "24/7 sauf dim", ""]
)
def test_hours_that_end_are_not_always(text: str) -> None:
    assert not is_always(text)


def test_closed_alone_names_no_day_that_could_have_times() -> None:
    with pytest.raises(ValueError, match="no day is open"):
        week_of("fermé")
