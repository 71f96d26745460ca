"""Whatever can happen has a sentence in both languages, and the French reads as Quebec writes it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desk.desk_action import Deed
from desk.errors import DeskError, StoreTrouble
from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import CallReason, Kind, StaffReason, State
from staffpanel.actions import Action, Drawer, Offer, Stage
from staffpanel.notices import News, Notice, undone
from staffpanel.properties import Choice, DrawerView, Lost, PrinterLine
from staffpanel.sentences import PanelSentences
from staffpanel.slip_drawers import Looked
from staffpanel.tickets_shown import Slip, Why
from staffpanel.visit_words import clock_of
from staffpanel.words import PanelWords
from tests.clocks import epoch_ms
from tests.source import ROOT
from tests.staffpanel.person import local
from ui.service_words import DEFAULT_SERVICE_WORDS
from ui.translation import CATALOGUE_FOLDER

AT_MS = epoch_ms("2026-11-21T14:05:00-05:00")
CATALOGUES = [CATALOGUE_FOLDER / f"staffpanel_{locale}.ts" for locale in ("fr_CA", "en")]
NEVER_SAID = (
    "Le livre est sorti",
    "pas de livres sur le sujet",
    "C’est la politique de la bibliothèque",
    "Vous avez une amende à payer",
    "Gardez la ligne",
)
NEGATION = re.compile(r"\b(ne|n’\w+|pas|plus|aucune?|jamais|not|no|nobody|never|cannot)\b", re.IGNORECASE)
# Calls for a colleague have words of their own.
# No panel takes a number for a patron, so none meets the hours.
ELSEWHERE = {"no_colleague_call", "colleague_answered", "closed", "service_closed"}
# Those of the promised calls are told in their own window.
OWN_ROOMS = ("desk.", "ui.")
KNOWN_ERRORS = [
    each
    for each in DeskError.__subclasses__()
    if each.__module__.startswith(OWN_ROOMS) and each.__module__ != "desk.promised_calls"
]
CODES = [*News, *map(undone, Deed)]
REFUSED_CODES = {error.code for error in KNOWN_ERRORS} - ELSEWHERE - {"store_unavailable"}
TUTOIEMENT = re.compile(r"\b(tu|te|toi|ton|ta|tes)\b", re.IGNORECASE)


def words_in(language: str) -> PanelWords:
    return PanelWords(language, DEFAULT_SERVICE_WORDS, local)


def sentences_in(language: str) -> PanelSentences:
    return PanelSentences(language, words_in(language))


def messages(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Each source with its translations, several for plurals."""
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{path.name}: {source}"
        plurals = [form.text or "" for form in translation.findall("numerusform")]
        yield source, plurals or [translation.text or ""]


def placeholders(text: str) -> list[str]:
    named = [f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(named + re.findall("%n", text))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_the_catalogue_is_complete_and_keeps_every_placeholder(path: Path) -> None:
    found = list(messages(path))
    assert len(found) > 150
    for source, translations in found:
        for translation in translations:
            assert translation, source
            assert placeholders(translation) == placeholders(source), source


def french() -> list[str]:
    return [text for _, texts in messages(CATALOGUES[0]) for text in texts]


def test_french_is_set_as_in_quebec() -> None:
    for text in french():
        assert not re.search(r"[^\u00a0]:(?!\d)", text), text
        assert not re.search(r"[\s\u00a0][;!?]", text), text
        assert not re.search(r"«[^\u00a0]|[^\u00a0]»", text), text
        assert "'" not in text, text
        assert not re.search(r"\d (min|h|s)\b", text), text


def test_french_says_conserver_of_every_place_and_speaks_of_nobody_as_a_man() -> None:
    for text in french():
        if re.search(r"\b(sa|votre|la|chaque) place\b", text):
            assert "conservée" in text or "occupe" in text, text
        assert not re.search(r"usager\b(?!s)|absente?s?\b|inscrit|abonné", text, re.IGNORECASE), text


def test_french_says_vous_and_nothing_that_is_never_said() -> None:
    for text in french():
        assert not TUTOIEMENT.search(text), text
        assert not any(phrase in text for phrase in NEVER_SAID), text


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "A012 passe avant B003, arrivé plus tôt\u00a0: une seule personne est au comptoir "
            "et les transactions passent d’abord.",
        ),
        (
            "en",
            "A012 goes before B003, who arrived earlier: one person is at the desk "
            "and transactions go first.",
        ),
    ],
)
def test_why_a_ticket_is_next_is_one_sentence(language: str, sentence: str) -> None:
    why = Why(CallReason.TRANSACTION_FIRST, "A012", Kind.TRANSACTION, passed="B003")
    assert sentences_in(language).why_next(why) == sentence


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_reason_has_a_sentence_before_and_after_the_call(language: str) -> None:
    sentences = sentences_in(language)
    for reason in CallReason:
        for kind in Kind:
            for is_alone in (True, False):
                why = Why(reason, "A012", kind, "B003", is_alone, staff_reason=StaffReason.OTHER)
                assert "A012" in sentences.why_next(why)
                assert sentences.why_called(why).endswith(".")
    only = sentences.why_next(Why(CallReason.ARRIVAL_ORDER, "A012", Kind.TRANSACTION, is_only=True))
    first = sentences.why_next(Why(CallReason.ARRIVAL_ORDER, "A012", Kind.TRANSACTION))
    assert only != first


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_news_and_every_refusal_has_a_sentence_of_its_own(language: str) -> None:
    sentences = sentences_in(language)
    vague = sentences.notice(Notice("nobody knows"))
    said = [sentences.notice(Notice(code, label="A012", desk="1", detail="Luc", number=2)) for code in CODES]
    assert vague not in said
    assert len(set(said)) == len(said)
    for error in KNOWN_ERRORS:
        detail = StoreTrouble.LOCKED if error.code == "store_unavailable" else ""
        sentence = sentences.notice(Notice(error.code, label="A012", desk="1", detail=detail))
        assert (sentence == vague) == (error.code in ELSEWHERE), error.code


def machine_sentences(language: str) -> dict[str, str]:
    """Whatever the panel can say of a store or a printer in trouble, by what it is about."""
    machines = sentences_in(language).machines
    lost = {f"lost {trouble}": machines.lost(Lost(trouble, AT_MS)) for trouble in StoreTrouble}
    not_done = {f"not done {trouble}": machines.not_done(trouble) for trouble in StoreTrouble}
    causes = [cause for cause in PrinterCause if cause is not PrinterCause.READY]
    printer = {cause.value: machines.printer(PrinterLine("kiosk", cause, AT_MS, ())) for cause in causes}
    return lost | not_done | printer


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_state_of_store_and_printer_has_a_sentence_of_its_own(language: str) -> None:
    said = machine_sentences(language)
    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_said_of_a_machine_is_one_sentence_with_its_time_and_the_way_out(language: str) -> None:
    time = words_in(language).time(AT_MS)
    for about, said in machine_sentences(language).items():
        assert re.fullmatch(r"[^.]+\.", said.replace(time, "")), said
        assert time in said or about.startswith("not done") or about == PrinterCause.NOT_CONFIGURED, said
        assert re.search("veuillez|please", said) or about == PrinterCause.NOT_CONFIGURED, said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_that_is_said_ends_on_what_cannot_be_had(language: str) -> None:
    sentences = sentences_in(language)
    notices = [Notice(code, label="A012", desk="1", detail="Luc", number=2) for code in CODES]
    notices += [Notice(code, label="A012", desk="1") for code in REFUSED_CODES]
    said = [sentences.notice(notice) for notice in notices]
    said += [words_in(language).presence.present(0), *words_in(language).quiet(Stage.PAUSED)]
    for sentence in (*machine_sentences(language).values(), *said):
        last = re.split(r"[;:,.]\s*", sentence.rstrip(".?"))[-1]
        assert not NEGATION.search(last), sentence


def test_many_slips_that_are_asked_for_are_cut_to_the_last_ones() -> None:
    labels = tuple(f"A{number:03d}" for number in range(1, 21))
    line = PrinterLine("kiosk", PrinterCause.READY, AT_MS, asked=labels)
    said = sentences_in("en").machines.printer(line)
    assert said == "The slip printer is ready. DUPLICATA asked for: … A018, A019, A020."


def test_the_place_of_a_printer_is_said_where_there_are_several() -> None:
    line = PrinterLine("kiosk", PrinterCause.READY, AT_MS, is_one_of_several=True)
    assert sentences_in("fr").machines.printer(line) == "Borne · L’imprimante à billets est prête."
    assert sentences_in("en").machines.printer(replace(line, place="hall")).startswith("Printer “hall” · ")


@pytest.mark.parametrize(
    ("language", "place", "sentence"),
    [
        ("fr", "kiosk", "Le billet de A012 sortira à la borne avec la mention DUPLICATA."),
        ("en", "kiosk", "The slip of A012 will come out at the kiosk and says DUPLICATA."),
        (
            "fr",
            "hall",
            "Le billet de A012 sortira à l’imprimante «\u00a0hall\u00a0» avec la mention DUPLICATA.",
        ),
        ("en", "hall", "The slip of A012 will come out at the printer “hall” and says DUPLICATA."),
    ],
)
def test_a_reprint_is_confirmed_with_its_label_and_place(language: str, place: str, sentence: str) -> None:
    notice = Notice(News.REPRINT_ASKED, label="A012", detail=place)
    assert sentences_in(language).notice(notice) == sentence


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_said_of_a_slip_tells_every_state_apart(language: str) -> None:
    slips = words_in(language).slips
    troubles = {state: slips.trouble(state) for state in SlipState}
    assert {state for state, said in troubles.items() if said} == {
        SlipState.QUEUED,
        *(each for each in SlipState if each.is_missing),
    }
    missing = [said for said in troubles.values() if said]
    assert len(set(missing)) == len(missing)
    states = [State.WAITING, State.CALLED, State.SERVING, State.PARKED]
    where = [slips.whereabouts(Slip(state, "2")) for state in states]
    assert len(set(where)) == len(where)
    assert "2" in where[1]
    assert words_in(language).time(AT_MS) in slips.whereabouts(Slip(State.WAITING, asked_ms=AT_MS))
    lists, view = words_in(language).lists, DrawerView(Drawer.LOOK_FIRST, "A012", ())
    answers = {lists.choice(view, Choice(answer)) for answer in Looked}
    assert len(answers) == len(Looked)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_action_and_list_has_words(language: str) -> None:
    words = words_in(language)
    assert all(words.offer(Offer(action)) for action in Action)
    keys = [words.key(action) for action in Action if action not in {Action.RESUME} and words.key(action)]
    assert len(set(keys)) == len(keys)
    for drawer in Drawer:
        view = DrawerView(drawer, "A012", (), place="kiosk")
        assert words.lists.title(view)
        assert words.lists.hint(view)
        assert "{" not in words.lists.title(view) + words.lists.hint(view)


def test_counts_and_times_are_written_as_each_language_does() -> None:
    french, english = words_in("fr"), words_in("en")
    assert french.time(AT_MS) == "14\u00a0h\u00a005"
    assert french.time(epoch_ms("2026-11-21T14:00:00-05:00")) == "14\u00a0h"
    assert english.time(AT_MS) == "2:05\u00a0p.m."
    assert french.presence.present(2) == "Deux personnes présentes\u00a0: par ordre d’arrivée."
    assert english.presence.present(2) == "Two people are present: by order of arrival."
    assert french.presence.present(3) == "3\u00a0personnes présentes\u00a0: par ordre d’arrivée."
    assert english.presence.present(1) == "One person is present: transactions go first."
    assert (french.waited(0), french.waited(12), french.waited(65)) == (
        "à l’instant",
        "12\u00a0min",
        "1\u00a0h\u00a005",
    )
    assert (clock_of(7), clock_of(187), clock_of(3787)) == ("0:07", "3:07", "1:03:07")


def test_a_service_that_is_not_in_the_settings_any_more_is_shown_by_its_code() -> None:
    words = words_in("fr")
    assert words.service("microfilm") == "microfilm"
    assert words.pictogram("microfilm", Kind.ASSISTANCE)


def test_the_document_names_the_keys_as_they_are() -> None:
    document = (ROOT / "docs" / "panel.md").read_text(encoding="utf-8")
    french, english = words_in("fr"), words_in("en")
    for action in Action:
        if english.key(action):
            assert f"| {english.key(action)} | {french.key(action)} |" in document, action


def test_a_call_on_the_phone_has_a_name_although_nobody_can_ask_for_it() -> None:
    assert (words_in("fr").service("phone"), words_in("en").service("phone")) == ("Appel", "Call")
    assert words_in("fr").service("something_else") == "something_else"
