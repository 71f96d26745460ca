"""The catalogues of the kiosk: complete, the same placeholders, and French as the library speaks it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest

from kiosk.showing import sentences_in
from tests.kiosk.moments import SAY
from ui.languages import LANGUAGES
from ui.service_words import DEFAULT_SERVICE_WORDS
from ui.translation import CATALOGUE_FOLDER

NO_BREAK_SPACE = "\u00a0"
FORBIDDEN = [
    "Le livre est sorti",
    "Nous n’avons pas de livres sur le sujet",
    "C’est la politique de la bibliothèque",
    "Vous avez une amende à payer",
    "Gardez la ligne",
    "amende",
    "erreur",
    "interdit",
    "désolé",
]
TU = re.compile(r"\b(tu|te|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)
COLD_IMPERATIVE = re.compile(r"\b(cliquez|appuyez|attendez|entrez|sélectionnez)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Message:
    """One sentence of a catalogue and its forms in the language."""

    source: str
    forms: tuple[str, ...]
    is_finished: bool
    is_plural: bool


def messages(locale: str, program: str = "kiosk") -> list[Message]:
    tree = ElementTree.parse(CATALOGUE_FOLDER / f"{program}_{locale}.ts")  # noqa: S314 - our own file
    return [_message(node) for node in tree.iter("message")]


def _message(node: ElementTree.Element) -> Message:
    translation = node.find("translation")
    assert translation is not None
    plurals = [form.text or "" for form in translation.findall("numerusform")]
    return Message(
        node.findtext("source", ""),
        tuple(plurals or [translation.text or ""]),
        translation.get("type") is None,
        node.get("numerus") == "yes",
    )


def french() -> list[str]:
    services = [words.names["fr"] for words in DEFAULT_SERVICE_WORDS]
    hints = [words.hints["fr"] for words in DEFAULT_SERVICE_WORDS]
    return [form for message in messages("fr_CA") for form in message.forms] + services + hints


LOCALES = [pack.locale for pack in LANGUAGES.values()]
PROGRAMS = ["kiosk", "slip", "board"]
locales = pytest.mark.parametrize("locale", LOCALES)
programs = pytest.mark.parametrize("program", PROGRAMS)

# As many forms as Qt knows for the language.
FORMS = {"ar": 6}
TU_OF_SPAIN = re.compile(r"\b(tú|tu|tus|te|ti|tuyo|vos|vosotros|vuestro|puedes|quieres)\b", re.IGNORECASE)


@locales
@programs
def test_every_sentence_is_there(locale: str, program: str) -> None:
    told = messages(locale, program)
    assert [each.source for each in told if not each.is_finished or not all(each.forms)] == []


@locales
@programs
def test_all_languages_have_the_same_sentences(locale: str, program: str) -> None:
    told, french = messages(locale, program), messages("fr_CA", program)
    assert sorted(each.source for each in told) == sorted(each.source for each in french)


@locales
@programs
def test_placeholders_are_kept(locale: str, program: str) -> None:
    for each in messages(locale, program):
        wanted = sorted(re.findall(r"%\w", each.source))
        for number, form in enumerate(each.forms):
            # Arabic has words of their own for none, one and two.
            may_lack = each.is_plural and locale == "ar" and number < 3
            found = sorted(re.findall(r"%\w", form))
            assert found == wanted or (may_lack and found == [each for each in wanted if each != "%n"]), form


@locales
def test_plurals_have_all_forms_of_their_language(locale: str) -> None:
    assert {len(each.forms) for each in messages(locale) if each.is_plural} == {FORMS.get(locale, 2)}


@programs
def test_spanish_says_usted_and_opens_its_questions(program: str) -> None:
    for form in (form for each in messages("es", program) for form in each.forms):
        assert not TU_OF_SPAIN.search(form), form
        assert form.count("?") == form.count("¿"), form
        assert form.count("!") == form.count("¡"), form
        assert form == form.strip()


@pytest.mark.parametrize("program", ["kiosk", "board"])
def test_spanish_leaves_no_le_alone_at_the_end_of_a_line(program: str) -> None:
    """Where a clause begins with it, it stays beside its verb."""
    told = [form for message in messages("es", program) for form in message.forms]
    assert not [form for form in told if re.search(r"[.,;?!] [Ll]e ", form)]


def test_spanish_ends_no_line_of_a_service_on_a_preposition() -> None:
    """A hint breaks in a narrow tile: its last word keeps what leads to it."""
    hints = [service.hint("es") for service in DEFAULT_SERVICE_WORDS]
    assert not [hint for hint in hints if re.search(r"\b(a|con|de|para) \w+$", hint)]


def test_one_person_and_several_are_told_rightly() -> None:
    assert sentences_in("en").wait(1).startswith("1 person is")
    assert sentences_in("en").wait(2).startswith("2 people are")
    assert sentences_in("fr").wait(1).startswith("1 personne passe")
    assert sentences_in("fr").wait(3).startswith("3 personnes passent")


@pytest.mark.parametrize("sentence", french())
def test_french_is_polite_and_well_set(sentence: str) -> None:
    assert not TU.search(sentence)
    assert not COLD_IMPERATIVE.search(sentence)
    assert not [phrase for phrase in FORBIDDEN if phrase.lower() in sentence.lower()]
    assert not re.search(r"\s[;!?]", sentence), "no space before ; ! ?"
    assert not re.search(rf"[^{NO_BREAK_SPACE}]:", sentence), "a no-break space before :"
    assert not re.search(rf"«[^{NO_BREAK_SPACE}]|[^{NO_BREAK_SPACE}]»", sentence)
    assert not re.search(r"\d:\d|\d\.\d", sentence), "14 h 30 and a decimal comma"
    assert "'" not in sentence, "a curved apostrophe"
    assert sentence == sentence.strip()


@programs
def test_arabic_is_written_in_arabic_letters_alone(program: str) -> None:
    for form in (form for each in messages("ar", program) for form in each.forms):
        assert not re.search(r"[A-Za-z\u0660-\u0669\u06f0-\u06f9]", re.sub(r"%\w", "", form)), form
        assert not re.search(r"[?;,]", form), f"the marks of Arabic: {form}"
        assert form == form.strip()


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        (1, "شخص واحد"),
        (2, "شخصان"),
        (3, "3 أشخاص"),
        (10, "10 أشخاص"),
        (11, "11 شخصًا"),
        (37, "37 شخصًا"),
        (100, "100 شخص "),
    ],
)
def test_arabic_counts_people_as_it_counts(ahead: int, told: str) -> None:
    assert told in sentences_in("ar").wait_when_passed(ahead)


def test_sentences_that_ask_something_invite() -> None:
    asking = [form for form in french() if re.search(r"\b(présenter|prendre|noter)\b", form)]
    assert asking
    assert all("euillez" in form or "ous " in form for form in asking)


def test_a_missing_sentence_stays_english() -> None:
    assert SAY.greeting() == "Hello!"
