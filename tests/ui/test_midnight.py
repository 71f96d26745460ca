"""Midnight is told as people say it, on the kiosk, the board and the slip: « à minuit », never « à 0 h »."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.slip_words import say
from board.hours_sentences import HoursSentences
from board.sentences import Sentences as BoardSentences
from desk.opening import Opening, OpeningState
from kiosk.door import Rest
from kiosk.showing import sentences_in
from ui.times import time_of_day, time_span, with_time
from ui.translation import Catalogue

NIGHT = datetime(2026, 11, 27, tzinfo=ZoneInfo("America/Toronto"))
EVENING = Opening(
    OpeningState.LAST_TICKETS,
    at=NIGHT - timedelta(minutes=30),
    closes=NIGHT,
    last_ticket=NIGHT - timedelta(minutes=10),
    opens=NIGHT + timedelta(days=3),
)
ENDS = (OpeningState.LAST_TICKETS, OpeningState.ENDING)
WORDS = {
    "fr": ("à minuit", "jusqu’à minuit", "avant minuit"),
    "en": ("at midnight", "until midnight", "before midnight"),
    "es": ("a medianoche", "hasta medianoche", "antes de medianoche"),
    "ar": ("في منتصف الليل", "حتّى منتصف الليل", "قبل منتصف الليل"),
}
languages = pytest.mark.parametrize("language", list(WORDS))


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


def on_board(opening: Opening, language: str) -> str:
    catalogue = Catalogue("board", language)
    told = HoursSentences(catalogue, BoardSentences(catalogue, language))
    return plain(told.line(opening) or told.closed(opening))


@languages
def test_closing_at_midnight_is_told_by_its_word(language: str) -> None:
    door = sentences_in(language).door
    told = [
        door.last_tickets(EVENING),
        door.last_tickets(EVENING, is_away=True),
        door.text(Rest.ENDING, EVENING),
        door.text(Rest.ENDING, EVENING, is_away=True),
    ]
    told += [on_board(replace(EVENING, state=state), language) for state in ENDS]
    for said in map(plain, told):
        assert WORDS[language][0] in said
        assert time_of_day(NIGHT, language) not in said


@languages
def test_opening_at_midnight_is_told_by_its_word(language: str) -> None:
    door = sentences_in(language).door
    for days in (0, 1, 3, 9):
        opens = replace(EVENING, opens=EVENING.at + timedelta(days=days, minutes=30))
        assert WORDS[language][0] in plain(door.text(Rest.CLOSED, replace(opens, at=opens.at)))
    closed = replace(EVENING, state=OpeningState.CLOSED, at=NIGHT - timedelta(hours=3))
    board = HoursSentences(
        Catalogue("board", language), BoardSentences(Catalogue("board", language), language)
    )
    assert WORDS[language][0] in plain(board.closed(closed))


@languages
def test_the_last_numbers_may_end_at_midnight(language: str) -> None:
    late = replace(EVENING, last_ticket=NIGHT, closes=NIGHT + timedelta(minutes=10))
    door = sentences_in(language).door
    assert WORDS[language][1] in plain(door.last_tickets(late))
    assert WORDS[language][2] in plain(door.last_tickets(late, is_away=True))
    assert WORDS[language][1] in on_board(late, language)


@languages
def test_a_quieter_time_that_ends_at_midnight_is_told_by_its_word(language: str) -> None:
    word = WORDS[language][0].split(" ", 1)[1]
    said = sentences_in(language).times.span(NIGHT - timedelta(hours=2), NIGHT, date(2026, 11, 26))
    assert plain(said).endswith(word)
    assert plain(time_span(NIGHT, NIGHT + timedelta(hours=2), language)[0]) == word


@languages
def test_a_slip_of_midnight_is_taken_at_its_word(language: str) -> None:
    said = with_time(say("Taken at %1", language), "%1", NIGHT, language)
    assert plain(said).endswith(WORDS[language][0].split(" ", 1)[1])
    assert not any(figure in said for figure in "012")


@languages
def test_every_other_time_is_told_in_figures(language: str) -> None:
    for moment in (NIGHT + timedelta(minutes=1), NIGHT + timedelta(hours=12)):
        told = sentences_in(language).times.moment(moment, moment.date())
        assert time_of_day(moment, language) in told
