"""A library's own words to say are those of its prompts, in real windows, in both languages."""

from __future__ import annotations

import pytest

from desk.rules import Rules
from staffpanel.actions import Action, Stage
from staffpanel.phrase_book import DEFAULT_PHRASES
from staffpanel.phrases import Phrase, Situation, first_words, phrases_for, with_own
from staffpanel.visit_sentences import SPOKEN_WITH
from tests.staffpanel.conftest import SitDown
from tests.staffpanel.person import Branch, Person
from tests.staffpanel.test_phone_calls import hold, key
from tests.staffpanel.test_visit import begin_visit
from tests.staffpanel.test_words import sentences_in

OWN = (
    Phrase(Situation.GREETING, "Kwe! Que puis-je faire pour vous?", "Kwe! What may I do for you?"),
    Phrase(Situation.PHONE_HOLD, "Ne quittez pas {un moment}, merci!", "Please hold {a moment}, thank you!"),
    Phrase(Situation.PHONE_RETURN, "Merci, je pense à vous.", "Thank you, I am thinking of you."),
    Phrase(Situation.PHONE_CALL_BACK, "Merci. Puis-je vous rappeler?", "Thank you. May I call you back?"),
    Phrase(Situation.PHONE_ANSWER, "Merci! Je vous écoute.", "Thank you! I am listening."),
    Phrase(Situation.WRAP_UP, "Que puis-je vous proposer?", "What may I offer you next?"),
)
PHRASES = with_own(DEFAULT_PHRASES, OWN, {each.situation for each in OWN})


def own(situation: Situation, language: str) -> str:
    [phrase] = phrases_for(situation, OWN)
    return phrase.spoken(language)[0]


def wait_for_returns(person: Person, returns: int) -> None:
    person.wait_until(lambda: person.sees.calls[0].returns == returns and person.is_free())


def prompt_of(person: Person) -> str:
    return person.window.work_page.stage.prompt.to_say


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_library_greets_and_wraps_up_in_its_own_words(
    at_file: SitDown, branch: Branch, language: str
) -> None:
    maude = at_file(desk="1", staff="Maude", language=language, phrases=PHRASES, rules=Rules())
    maude.wait_for(Stage.NOBODY)
    branch.issue("computer")
    maude.wait_for(Stage.NEXT)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    assert own(Situation.GREETING, language) in prompt_of(maude)
    maude.press("Return")
    maude.wait_for(Stage.SERVING)
    branch.issue("loan")
    maude.wait_until(lambda: "A001" in maude.labels)
    branch.clock.advance(11 * 60)
    maude.look_at_clock()
    assert own(Situation.WRAP_UP, language) in prompt_of(maude)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_library_is_on_the_phone_in_its_own_words(at_file: SitDown, branch: Branch, language: str) -> None:
    maude = at_file(desk="1", staff="Maude", language=language, phrases=PHRASES)
    maude.wait_for(Stage.NOBODY)
    hold(maude)
    assert own(Situation.PHONE_HOLD, language) in maude.sentence
    assert maude.sentence.startswith("P001")
    for returns in range(4):
        branch.clock.advance(60)
        maude.look_at_clock()
        situation = Situation.PHONE_CALL_BACK if returns == 3 else Situation.PHONE_RETURN
        assert own(situation, language) in maude.window.work_page.calls.reminder
        maude.press(key(maude, Action.PHONE_RETURN))
        wait_for_returns(maude, returns + 1)
    maude.press("Return")
    maude.wait_for(Stage.CALLED)
    assert own(Situation.PHONE_ANSWER, language) in prompt_of(maude)


def test_every_prompt_that_proposes_words_finds_some_in_the_usual_ones() -> None:
    assert all(phrases_for(situation, DEFAULT_PHRASES) for situation in SPOKEN_WITH.values())


def test_a_second_phrase_is_said_where_there_is_one() -> None:
    [first, second] = phrases_for(Situation.PHONE_HOLD, DEFAULT_PHRASES)
    assert first_words(Situation.PHONE_HOLD, DEFAULT_PHRASES, "fr", place=1) == second.fr
    assert first_words(Situation.PHONE_HOLD, [first], "fr", place=1) == first.fr
    assert first_words(Situation.PHONE_HOLD, [], "fr") == ""
    assert "Toutes mes excuses" in sentences_in("fr").visits.news()["on_hold_again"]


@pytest.mark.parametrize(("language", "words"), [("fr", "Terminer l’échange"), ("en", "End the talk")])
def test_the_big_action_of_a_talk_says_that_a_talk_ends(
    at_file: SitDown, branch: Branch, language: str, words: str
) -> None:
    branch.rules = Rules(next_step_check_min=15)
    maude = at_file(desk="1", staff="Maude", language=language, rules=branch.rules)
    maude.wait_for(Stage.NOBODY)
    branch.issue("computer")
    branch.clock.advance(16 * 60)
    branch.issue("loan")
    begin_visit(maude, "B001")
    primary = maude.window.work_page.stage.primary
    assert primary.accessibleName() == words
    maude.press("Return", "Return")
    maude.wait_for_notice("waits_on")
    begin_visit(maude, "A001")
    assert primary.accessibleName() in {"Terminer la visite", "Finish the visit"}
