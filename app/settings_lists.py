"""Settings that are lists of tables: the services."""

from typing import Annotated, Literal

from msgspec import Meta, field

from app.settings_terms import CODE_IN_WORDS, Code, Language, Section, Words


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
