"""The sentences of real slips in both languages, with and without the notice, for both lengths of number."""

from dataclasses import replace

from hardware.slip import TicketSlip

FRENCH = TicketSlip(
    library_name="Bibliothèque de Saint-Exemple",
    headline="Votre numéro",
    label="A012",
    next_step="Veuillez rester à proximité\u00a0: nous appellerons ce numéro.",
    taken_at="Pris à 14\u00a0h\u00a030",
    thanks="Merci de votre patience.",
    language="fr",
    notice="Une seule personne est au comptoir\u00a0: les demandes rapides passent\u00a0d’abord.",
)
ENGLISH = TicketSlip(
    library_name="Saint-Exemple Public Library",
    headline="Your number",
    label="B007",
    next_step="Please stay nearby: we will call this number.",
    taken_at="Taken at 2:30\u202fp.m.",
    thanks="Thank you for your patience.",
    language="en",
    notice="One person is at the desk: quick requests go first.",
)
SAMPLES = {
    "French": FRENCH,
    "French, long number": replace(FRENCH, label="A1000"),
    "French, two people": replace(FRENCH, notice=None),
    "English": ENGLISH,
    "English, long number": replace(ENGLISH, label="B1034"),
    "English, two people": replace(ENGLISH, notice=None),
}
