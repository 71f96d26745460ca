"""The slip for whoever comes back: the times, and nothing of the patron, all the way to the paper."""

from __future__ import annotations

from datetime import date

from app.return_words import return_slip
from tests.app.test_printing import catalogues

__all__ = ["catalogues"]

TIMES = (
    "le jeudi 26 novembre de 13\u00a0h à 16\u00a0h\u00a050",
    "le samedi 28 novembre de 13\u00a0h à 16\u00a0h\u00a050",
)


def test_the_slip_says_when_more_staff_are_there() -> None:
    slip = return_slip(TIMES, "fr", "Bibliothèque des Érables", date(2026, 11, 26))
    assert slip.headline == "À bientôt!"
    assert slip.times_headline.startswith("Nous serons plus nombreux")
    assert slip.times[0] == "Le jeudi 26 novembre de 13\u00a0h à 16\u00a0h\u00a050"
    assert slip.thanks == "Merci de votre visite."
    assert slip.given_on == "26\u00a0novembre 2026"
