"""The slip for whoever comes back: the times, and nothing of the patron, all the way to the paper."""

from __future__ import annotations

from datetime import date

from app.return_words import return_slip
from app.slip_words import SlipExtras
from tests.app.test_printing import catalogues

__all__ = ["catalogues"]

TIMES = (
    "le jeudi 26\u00a0novembre de\u00a013\u00a0h à\u00a016\u00a0h\u00a050",
    "le samedi 28\u00a0novembre de\u00a013\u00a0h à\u00a016\u00a0h\u00a050",
)


def test_the_slip_says_when_more_staff_are_there() -> None:
    slip = return_slip(TIMES, "fr", "Bibliothèque des Érables", date(2026, 11, 26))
    assert slip.headline == "À bientôt!"
    assert slip.times_headline.startswith("L’équipe sera plus nombreuse")
    assert slip.times[0] == "Le jeudi 26\u00a0novembre de\u00a013\u00a0h à\u00a016\u00a0h\u00a050"
    assert slip.thanks == "Merci de votre visite."
    assert slip.given_on == "26\u00a0novembre 2026"


def test_its_heading_may_stay_french() -> None:
    in_french = SlipExtras(heading_language="fr")
    day = date(2026, 11, 26)
    slip = return_slip(["Saturday, 1 pm"], "en", "Bibliothèque des Érables", day, in_french)
    assert slip.headline == "À bientôt!"
    assert slip.times_headline.startswith("More of us")
    assert slip.given_on == "November\u00a026, 2026"
