"""Settings that are lists of tables: services, the directory to refer patrons to, and words to say."""

from typing import Annotated, Literal

from msgspec import Meta, field

from app.settings_terms import CODE_IN_WORDS, Code, Language, Section, Words

Line = Annotated[str, Meta(pattern=r"^[^\x00-\x1f]*[^\x00-\x20][^\x00-\x1f]*$", max_length=160)]
LINES_IN_WORDS = 'lines by language, at most 160 letters each, such as {{ fr = "{}" }}'


class ServiceSettings(Section, frozen=True):
    """One service, in a list that replaces the ten usual ones."""

    code: Annotated[Code, Meta(title=CODE_IN_WORDS)]
    kind: Literal["transaction", "assistance"]
    series: Annotated[str, Meta(pattern="^[A-Z]{1,2}$", title="one or two capital letters")]
    names: Annotated[
        dict[Language, Words], Meta(min_length=1, title='names by language, such as { fr = "Emprunter" }')
    ]
    pictogram: Annotated[str, Meta(title="a name of Material Design Icons")] = "help-circle-outline"
    hints: Annotated[
        dict[Language, Words], Meta(title='words by language, such as { fr = "Livres, films" }')
    ] = field(default_factory=dict)


class ReferralSettings(Section, frozen=True):
    """One service or person outside, whom the library refers patrons to."""

    code: Annotated[Code, Meta(title=CODE_IN_WORDS)]
    names: Annotated[
        dict[Language, Words],
        Meta(min_length=1, title='names by language, such as { fr = "Emploi" }'),
    ]
    purposes: Annotated[
        dict[Language, Line],
        Meta(min_length=1, title=LINES_IN_WORDS.format("Curriculum vitæ et recherche d’emploi")),
    ]
    phone: Annotated[
        str, Meta(pattern=r"^[^\x00-\x1f]*$", max_length=40, title="a number of at most 40 letters")
    ] = ""
    hours: Annotated[
        dict[Language, Line], Meta(title=LINES_IN_WORDS.format("Du lundi au vendredi, de 9 h à 16 h 30"))
    ] = field(default_factory=dict)
    addresses: Annotated[
        dict[Language, Line], Meta(title=LINES_IN_WORDS.format("12, rue de l’Église, bureau 3"))
    ] = field(default_factory=dict)


SituationName = Literal[
    "greeting",
    "wait",
    "wait_anew",
    "come_back",
    "phone_hold",
    "phone_return",
    "phone_call_back",
    "phone_answer",
    "on_loan",
    "not_found",
    "explain",
    "fees",
    "computers",
    "wrap_up",
    "next_step_talk",
    "upset",
    "closing",
    "anything_else",
    "other",
]
SAID_IN_WORDS = "words of at most 240 letters, in one line"


class PhraseSettings(Section, frozen=True):
    """Words to say in a situation, before the usual ones or in their place."""

    situation: SituationName
    fr: Annotated[
        str, Meta(pattern=r"^[^\x00-\x1f]*[^\x00-\x20][^\x00-\x1f]*$", max_length=240, title=SAID_IN_WORDS)
    ]
    en: Annotated[str, Meta(pattern=r"^[^\x00-\x1f]*$", max_length=240, title=SAID_IN_WORDS)] = ""
    replaces: bool = False
