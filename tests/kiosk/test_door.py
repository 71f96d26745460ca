"""The kiosk and the hours: closed, holiday, the last tickets, full; each opens again by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.errors import StoreTrouble
from desk.tickets import Kind
from kiosk import journey as steps
from kiosk import rests
from kiosk.closed_screen import derive_closed
from kiosk.door import Door, Rest
from kiosk.journey import Screen
from kiosk.screens import derive_services, derive_welcome
from kiosk.shell_screen import derive_shell
from tests.clocks import FixedClock
from tests.kiosk.moments import (
    HOURS,
    SAY,
    asking,
    at_pause,
    at_services,
    at_ticket,
    at_welcome,
    closed_at,
    door,
    settled,
)
from tests.kiosk.stand import standing
from ui.pictograms import glyph
from ui.service_words import DEFAULT_SERVICE_WORDS

OPEN, SOON, ENDING, CLOSED, HOLIDAY = (
    door("2026-11-26T12:00"),
    door("2026-11-26T16:40"),
    door("2026-11-26T16:50"),
    door("2026-11-26T17:00"),
    door("2026-12-25T12:00"),
)
NIGHT, MORNING = "2026-11-26T09:59:50-05:00", "2026-11-26T10:00:00-05:00"


@pytest.mark.parametrize(
    ("seen", "rest"), [(ENDING, Rest.ENDING), (CLOSED, Rest.CLOSED), (HOLIDAY, Rest.HOLIDAY)]
)
def test_whoever_comes_while_it_is_closed_reads_when_it_opens(seen: Door, rest: Rest) -> None:
    journey = rests.door_seen(at_welcome(), seen)
    assert (journey.screen, journey.rest) == (Screen.CLOSED, rest)
    again = rests.door_seen(journey, OPEN)
    assert again.screen is Screen.WELCOME


def test_each_rest_says_what_is_possible() -> None:
    night = derive_closed(rests.door_seen(at_welcome(), CLOSED), SAY)
    assert (night.title, night.text) == (
        "The library is closed for now",
        "We open tomorrow at 10:00\u00a0a.m.",
    )
    ending = derive_closed(rests.door_seen(at_welcome(), ENDING), SAY)
    assert "5:00" in ending.text
    assert ending.thanks.endswith("Thank you for your visit.")


@pytest.mark.parametrize("rest", [Rest.ENDING, Rest.FULL, Rest.BUSY])
def test_a_desk_where_nobody_is_invites_nobody(rest: Rest) -> None:
    kiosk = replace(at_welcome(), most_waiting=3)
    moments = {
        Rest.ENDING: lambda present: replace(rests.door_seen(kiosk, ENDING), present=present),
        Rest.FULL: lambda present: rests.queue_seen(kiosk, present=present, waiting=3),
        Rest.BUSY: lambda present: rests.slips_counted(replace(kiosk, present=present), 0),
    }
    for present, is_invited in ((1, True), (0, False)):
        journey = moments[rest](present)
        assert journey.rest is rest
        shown, around = derive_closed(journey, SAY), derive_shell(journey, SAY, ("fr",), ())
        assert ("to the desk" in shown.text) is is_invited
        assert ("at the desk" in around.offer) is is_invited
        assert ("away from the desk" in shown.text) is not is_invited
        assert "Thank you" in shown.thanks


def test_the_last_numbers_are_told_also_while_nobody_is_at_the_desk() -> None:
    begun = rests.door_seen(at_welcome(present=0), SOON)
    away = derive_welcome(begun, SAY, DEFAULT_SERVICE_WORDS).notice
    assert "away from the desk" in away
    assert "a number before 4:50" in away
    assert away.endswith("we close at 5:00\N{NO-BREAK SPACE}p.m.")
    back = derive_welcome(replace(begun, present=1), SAY, DEFAULT_SERVICE_WORDS).notice
    assert "away" not in back
    assert "numbers are given until 4:50" in back


def test_near_the_end_with_nobody_at_the_desk_one_reads_when_it_opens_next() -> None:
    journey = replace(rests.door_seen(at_welcome(), ENDING), present=0)
    assert derive_closed(journey, SAY).thanks.startswith("We open tomorrow at 10:00")
    assert derive_shell(journey, SAY, ("fr",), ()).offer == "We hope to see you again soon."


def test_a_ticket_on_the_glass_stays_there_when_it_closes() -> None:
    journey = rests.door_seen(at_ticket(), CLOSED)
    assert journey.screen is Screen.TICKET
    assert steps.ticket_taken(journey).screen is Screen.CLOSED


def test_a_request_under_way_is_answered_first() -> None:
    journey = rests.door_seen(asking(), CLOSED)
    assert (journey.screen, journey.is_asking) == (Screen.SERVICES, True)
    assert rests.request_refused(journey, "t1").screen is Screen.CLOSED
    assert rests.request_refused(asking(), "another").is_asking


def test_a_library_that_is_closed_needs_no_store() -> None:
    lost = rests.store_lost(at_welcome())
    assert rests.door_seen(lost, CLOSED).screen is Screen.CLOSED
    assert rests.store_lost(rests.door_seen(at_welcome(), CLOSED)).screen is Screen.CLOSED
    assert rests.door_seen(rests.door_seen(lost, CLOSED), OPEN).screen is Screen.PAUSE


def test_a_failed_request_stays_until_it_is_read() -> None:
    assert rests.door_seen(at_pause(), CLOSED).screen is Screen.PAUSE


def test_with_too_many_waiting_nobody_begins_and_who_has_begun_goes_on() -> None:
    kiosk = replace(at_welcome(), most_waiting=3)
    assert rests.queue_seen(kiosk, present=1, waiting=2).screen is Screen.WELCOME
    full = rests.queue_seen(kiosk, present=1, waiting=3)
    assert (full.screen, full.rest) == (Screen.CLOSED, Rest.FULL)
    assert rests.queue_seen(full, present=1, waiting=2).screen is Screen.WELCOME
    begun = replace(at_services(), most_waiting=3)
    assert rests.queue_seen(begun, present=1, waiting=3).screen is Screen.SERVICES
    assert rests.queue_seen(at_welcome(), present=1, waiting=300).screen is Screen.WELCOME


def test_the_last_tickets_are_told_beforehand() -> None:
    shown = derive_welcome(rests.door_seen(at_welcome(), SOON), SAY, DEFAULT_SERVICE_WORDS)
    assert shown.notice == (
        "We close at 5:00\u00a0p.m.; numbers are given until 4:50\u00a0p.m. You are welcome until then."
    )
    assert derive_welcome(rests.door_seen(at_welcome(), OPEN), SAY, DEFAULT_SERVICE_WORDS).notice == ""


def test_the_hours_have_one_pictogram_before_and_after_the_last_ticket() -> None:
    last = rests.door_seen(at_welcome(present=2), SOON)
    told = derive_welcome(last, SAY, DEFAULT_SERVICE_WORDS)
    ending = derive_closed(closed_at("2026-11-26T16:52"), SAY)
    assert told.noticePictogram == ending.pictogram == glyph("clock_alert_outline")
    away = derive_welcome(replace(last, present=0), SAY, DEFAULT_SERVICE_WORDS)
    assert away.noticePictogram == glyph("account_clock_outline")


def test_a_service_that_is_not_given_at_this_hour_is_not_offered() -> None:
    only_computers = replace(OPEN, given=frozenset({"computer", "loan"}))
    journey = rests.door_seen(at_services(Kind.ASSISTANCE), only_computers)
    shown = derive_services(journey, SAY, DEFAULT_SERVICE_WORDS)
    assert [tile.code for tile in shown.services] == ["computer"]
    no_help = rests.door_seen(at_welcome(), replace(OPEN, given=frozenset({"loan"})))
    families = derive_welcome(no_help, SAY, DEFAULT_SERVICE_WORDS).families
    assert [tile.code for tile in families] == ["transaction"]


def test_another_language_goes_back_to_french_by_itself() -> None:
    closed = settled(steps.language_chosen(settled(rests.door_seen(at_welcome(), CLOSED)), "en"))
    assert closed.screen is Screen.CLOSED
    assert steps.gone_home(closed).language == "fr"


def test_it_opens_by_the_clock_and_gives_a_number_in_two_touches(qtbot: QtBot) -> None:
    clock = FixedClock(NIGHT)
    with standing(qtbot, hours=HOURS, clock=clock) as stand:
        stand.wait_for("closed")
        assert stand.hands.read("pause_text") == "Nous rouvrons aujourd’hui\xa0à\xa010\u00a0h."
        clock.set_to(MORNING)
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        assert stand.labels == ["A001"]


def test_it_closes_while_somebody_chooses_and_the_desk_keeps_its_word(qtbot: QtBot) -> None:
    clock = FixedClock("2026-11-26T16:49:59-05:00")
    with standing(qtbot, hours=HOURS, clock=clock, door_ms=60_000) as stand:
        stand.wait_for("welcome")
        stand.hands.touch("family_transaction")
        stand.wait_for("services")
        # The kiosk has not looked at the hours since; the desk has.
        clock.set_to("2026-11-26T16:50:00-05:00")
        stand.hands.touch("service_loan")
        stand.wait_for("closed")
        assert stand.hands.read("pause_title") == "Nous fermons bientôt"
        assert stand.labels == []


def test_a_language_chosen_while_closed_goes_back_by_itself(qtbot: QtBot) -> None:
    with standing(qtbot, hours=HOURS, clock=FixedClock(NIGHT), pause_ms=80) as stand:
        stand.wait_for("closed")
        stand.hands.touch("language_en")
        qtbot.waitUntil(lambda: stand.hands.read("pause_title") == "The library is closed for now")
        qtbot.waitUntil(
            lambda: stand.hands.read("pause_title") == "La bibliothèque est fermée pour\u00a0le\u00a0moment"
        )


def test_closed_goes_before_a_store_that_is_lost(qtbot: QtBot) -> None:
    clock = FixedClock(NIGHT)
    with standing(qtbot, hours=HOURS, clock=clock, lost=StoreTrouble.LOCKED) as stand:
        stand.wait_for("closed")
        clock.set_to(MORNING)
        stand.wait_for("pause")
        stand.queue.lost = None
        stand.wait_for("welcome")


def test_it_fills_up_and_empties(qtbot: QtBot) -> None:
    with standing(qtbot, most_waiting=1) as stand:
        stand.staff(1)
        stand.ask_for("transaction", "loan")
        stand.wait_for("ticket")
        stand.hands.touch("done")
        stand.wait_for("closed")
        assert stand.hands.read("pause_title") == "Il y a beaucoup de\xa0monde"
        stand.queue.desk().call_next("1")
        stand.wait_for("welcome")
