"""What each screen says in each moment: kind, honest, and the number never hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import choices, rests, screens
from kiosk.aids import Aid
from kiosk.journey import Journey
from kiosk.ports import SlipOutlet
from kiosk.shell_screen import derive_shell
from tests.kiosk.moments import SAY, answer, asking, at_pause, at_services, at_ticket, at_welcome
from ui.pictograms import glyph
from ui.service_words import DEFAULT_SERVICE_WORDS, ServiceWords

BELOW = SlipOutlet.BELOW


def welcome(present: int | None) -> screens.WelcomeProperties:
    return screens.derive_welcome(at_welcome(present=present), SAY, DEFAULT_SERVICE_WORDS)


def ticket(journey: Journey) -> screens.TicketProperties:
    return screens.derive_ticket(journey, SAY, BELOW)


@pytest.mark.parametrize(
    ("present", "notice"),
    [(None, ""), (2, ""), (3, ""), (1, SAY.one_at_desk()), (0, SAY.nobody_at_desk())],
)
def test_the_first_screen_says_openly_who_is_at_the_desk(present: int | None, notice: str) -> None:
    assert welcome(present).notice == notice


def test_the_two_families_are_told_by_what_they_hold() -> None:
    families = screens.derive_welcome(at_welcome(), SAY, DEFAULT_SERVICE_WORDS).families
    assert [tile.code for tile in families] == ["transaction", "assistance"]
    assert families[0].hint.startswith("Emprunter, rendre, renouveler")
    # What is for all else names no example.
    assert families[1].hint.endswith("faire une recherche")
    assert [tile.isTransaction for tile in families] == [True, False]
    assert families[0].pictogram != families[1].pictogram


def test_a_family_without_services_is_not_offered() -> None:
    only = (ServiceWords("loan", Kind.TRANSACTION, "book", {"fr": "Emprunter"}, {}),)
    tiles = screens.derive_welcome(at_welcome(), SAY, only).families
    assert [tile.code for tile in tiles] == ["transaction"]


@pytest.mark.parametrize("family", [Kind.TRANSACTION, Kind.ASSISTANCE])
def test_the_services_of_a_family_are_all_there_in_their_order(family: Kind) -> None:
    shown = screens.derive_services(at_services(family), SAY, DEFAULT_SERVICE_WORDS)
    wanted = [words for words in DEFAULT_SERVICE_WORDS if words.kind is family]
    assert [tile.code for tile in shown.services] == [words.code for words in wanted]
    assert [tile.pictogram for tile in shown.services] == [glyph(words.pictogram) for words in wanted]
    assert not any(tile.isChosen for tile in shown.services)


def test_help_is_told_to_wait_or_come_back_when_one_person_is_at_the_desk_and_quick_requests_are_not() -> (
    None
):
    for family, notice in ((Kind.ASSISTANCE, SAY.one_at_desk_for_help()), (Kind.TRANSACTION, "")):
        shown = screens.derive_services(at_services(family, present=1), SAY, DEFAULT_SERVICE_WORDS)
        assert shown.notice == notice


def test_the_chosen_service_shows_at_once_that_it_was_touched() -> None:
    shown = screens.derive_services(asking("return"), SAY, DEFAULT_SERVICE_WORDS)
    assert shown.isAsking
    assert [tile.code for tile in shown.services if tile.isChosen] == ["return"]
    assert shown.question == SAY.service_question()
    slow = screens.derive_services(replace(asking(), is_slow=True), SAY, DEFAULT_SERVICE_WORDS)
    assert slow.question == SAY.one_moment()


@pytest.mark.parametrize(
    ("position", "present", "kind", "wait"),
    [
        (1, 2, Kind.TRANSACTION, SAY.wait(0)),
        (4, 2, Kind.TRANSACTION, SAY.wait(3)),
        (9, 1, Kind.TRANSACTION, SAY.wait(8)),
        (3, 2, Kind.ASSISTANCE, SAY.wait(2)),
        (3, 1, Kind.ASSISTANCE, SAY.wait_when_passed(2)),
        (1, 1, Kind.ASSISTANCE, SAY.wait_when_passed(0)),
        (7, 1, Kind.ASSISTANCE, SAY.wait_when_passed(6)),
        (2, 0, Kind.TRANSACTION, SAY.place_kept()),
        (None, 2, Kind.TRANSACTION, ""),
    ],
)
def test_how_long_it_may_take_is_told_in_honest_words(
    position: int | None, present: int, kind: Kind, wait: str
) -> None:
    assert ticket(at_ticket(answer(position, present, kind))).wait == wait


def test_what_comes_next_is_told() -> None:
    assert ticket(at_ticket(answer(1, 2))).nextStep == SAY.next_step()
    assert ticket(at_ticket(answer(1, 0))).nextStep == SAY.next_step_while_away()
    assert ticket(at_ticket(answer(None, 2))).nextStep == SAY.next_step_already()


@pytest.mark.parametrize(
    ("slip", "cause", "told", "is_drawn"),
    [
        (None, PrinterCause.READY, SAY.slip_coming(), True),
        (None, PrinterCause.NEAR_END, SAY.slip_coming(), True),
        (None, PrinterCause.PAPER_OUT, SAY.note_number(), False),
        (SlipState.SENT, PrinterCause.READY, SAY.take_slip(BELOW), True),
        (SlipState.PRINTED, PrinterCause.READY, SAY.take_slip(BELOW), True),
        (SlipState.CUT, PrinterCause.PAPER_OUT, SAY.take_slip(BELOW), True),
        (SlipState.NOT_SENT, PrinterCause.PAPER_OUT, SAY.note_number(), False),
        (SlipState.NOT_SENT, PrinterCause.NOT_CONFIGURED, SAY.note_number(), False),
        (SlipState.CANCELLED, PrinterCause.PAPER_OUT, SAY.slip_cut_short("A012"), False),
        (SlipState.UNKNOWN, PrinterCause.READY, SAY.ask_for_slip("A012"), False),
        (SlipState.UNKNOWN, PrinterCause.UNPLUGGED, SAY.if_no_slip("A012"), False),
    ],
)
def test_the_number_stands_whatever_becomes_of_the_slip(
    slip: SlipState | None, cause: PrinterCause, told: str, is_drawn: bool
) -> None:
    shown = ticket(replace(at_ticket(), slip=slip, cause=cause, may_be_printing=False))
    assert (shown.label, shown.slipText, shown.isSlipDrawn) == ("A012", told, is_drawn)


@pytest.mark.parametrize("cause", [cause for cause in PrinterCause if not cause.may_print])
def test_the_first_screen_says_that_numbers_are_shown_while_no_paper_can_come(cause: PrinterCause) -> None:
    moment = replace(at_welcome(present=1), cause=cause)
    shown = screens.derive_welcome(moment, SAY, DEFAULT_SERVICE_WORDS)
    assert (shown.notice, shown.paperNotice) == (SAY.one_at_desk(), SAY.numbers_on_screen())
    low = screens.derive_welcome(replace(moment, cause=PrinterCause.NEAR_END), SAY, DEFAULT_SERVICE_WORDS)
    assert low.paperNotice == ""


def test_each_outlet_is_told_by_its_place() -> None:
    assert len({SAY.take_slip(outlet) for outlet in SlipOutlet}) == 3


def test_no_screen_after_the_choice_names_the_service() -> None:
    shown = ticket(at_ticket())
    told = " ".join([shown.title, shown.nextStep, shown.wait, shown.slipText, shown.thanks])
    for words in DEFAULT_SERVICE_WORDS:
        assert words.name("en").lower() not in told.lower()


def test_a_failed_request_may_be_tried_again_and_a_lost_store_may_not() -> None:
    assert screens.derive_pause(at_pause(), SAY).isRetryOffered
    assert not screens.derive_pause(rests.store_lost(at_welcome()), SAY).isRetryOffered


@pytest.mark.parametrize("moment", [at_pause(), rests.store_lost(at_welcome())])
def test_a_pause_invites_to_a_desk_only_where_somebody_may_be(moment: Journey) -> None:
    for present, is_invited in ((1, True), (None, True), (0, False)):
        here = replace(moment, present=present)
        shown, around = screens.derive_pause(here, SAY), derive_shell(here, SAY, ("fr",), ())
        assert ("come to the desk" in shown.text) is is_invited
        assert ("away from the desk" in shown.text) is not is_invited
        assert ("at the desk" in around.offer) is is_invited


def test_the_other_languages_are_offered_by_their_own_names() -> None:
    shell = derive_shell(at_welcome(), SAY, ("fr", "en"), ())
    assert [(tile.code, tile.name) for tile in shell.languages] == [("en", "English")]
    english = replace(at_welcome(), language="en")
    tiles = derive_shell(english, SAY, ("fr", "en"), ()).languages
    assert [tile.name for tile in tiles] == ["Français"]


@pytest.mark.parametrize("moment", [at_welcome(), at_services(), at_ticket(), at_pause()])
@pytest.mark.parametrize("aids", [frozenset(), frozenset({Aid.LOWERED})], ids=["usual", "lowered"])
def test_every_screen_offers_all_other_languages_the_first_of_the_library_before_others(
    moment: Journey, aids: frozenset[Aid]
) -> None:
    languages = ("fr", "en", "es", "ar")

    def offered(language: str) -> list[str]:
        shown = derive_shell(replace(moment, language=language, aids=aids), SAY, languages, ())
        return [tile.code for tile in shown.languages]

    assert offered("fr") == ["en", "es", "ar"]
    assert offered("es") == ["fr", "en", "ar"]


def test_help_is_always_offered() -> None:
    assert derive_shell(at_welcome(), SAY, ("fr",), ()).offer == SAY.offer()
    assert derive_shell(at_welcome(present=0), SAY, ("fr",), ()).offer == SAY.offer_while_away()


def test_whoever_is_being_joined_is_not_sent_to_the_desk() -> None:
    asked = choices.help_chosen(at_welcome(present=1))
    for moment in (asked, replace(asked, is_help_coming=True)):
        assert derive_shell(moment, SAY, ("fr",), ()).offer == SAY.offer_while_coming()
    assert derive_shell(replace(asked, present=0), SAY, ("fr",), ()).offer == SAY.offer_while_away()
