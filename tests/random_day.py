"""A random day of a library as lines of the pipe: reproducible by its seed, plausible, with some mistakes."""

from __future__ import annotations

import random
import uuid
from datetime import datetime, timedelta
from typing import Any

from tests.model import SlowDesk
from tests.model_day import DESKS, OUTCOMES, PLAIN, REASONS, ZONE, Numbers, Slip

Draft = dict[str, Any]

# Seconds between two lines: often the same second, so that ties of the time of joining are met.
GAPS_S = (0, 0, 0, 1, 5, 20, 45, 60, 61, 90, 150, 240)
MISTAKES: tuple[Draft, ...] = (
    {"do": "issue", "service": "haircut", "language": "fr"},
    {"do": "issue", "language": "fr"},
    {"do": "sign_in", "desk": "9", "staff": "a"},
    {"do": "sign_in", "desk": "1", "staff": "somebody else"},
    {"do": "call_next", "desk": "9"},
    {"do": "call_next", "desk": 1},
    {"do": "call", "desk": "1", "label": "A999", "reason": "other"},
    {"do": "unpark", "label": "B999"},
    {"do": "return", "label": "C001"},
    {"do": "finish", "desk": "1", "outcome": "vanished"},
    {"do": "transfer", "desk": "1", "service": "haircut"},
    {"do": "transfer", "desk": "1"},
    {"do": "transfer", "desk": "1", "to_desk": "1"},
    {"do": "again", "desk": "2", "service": "haircut"},
    {"do": "undo", "desk": "9"},
    {"do": "skills", "desk": "1", "services": ["haircut"]},
    {"do": "dance", "desk": "1"},
)


def random_day(seed: int, lines: int = 200, numbers: Numbers = PLAIN) -> list[Draft]:
    """Give the lines of one day from an empty database, each with its `at`, which never goes back.

    One to four desks come, go and pause; patrons come one by one and in small crowds. The model plays along,
    so that most lines are things a person at that desk could do at that moment.
    """
    dice = random.Random(seed)
    model = SlowDesk(numbers)
    at = datetime(2026, 11, 21, 10, tzinfo=ZONE)
    day: list[Draft] = []
    staffed = dice.sample(DESKS, dice.randint(1, len(DESKS)))
    while len(day) < lines:
        at += timedelta(seconds=dice.choice(GAPS_S))
        line = {**_draft(dice, model, staffed, at), "at": at.isoformat()}
        model.answer(line)
        day.append(line)
    return day


def _draft(dice: random.Random, model: SlowDesk, staffed: list[str], at: datetime) -> Draft:
    if dice.random() < 0.04:
        return dict(dice.choice(MISTAKES))
    if dice.random() < 0.08:
        return dice.choice([{"do": "queue"}, {"do": "next"}, {"do": "next", "desk": dice.choice(DESKS)}])
    lately = [desk for desk, deed in model.day.last.items() if (at - deed.at).total_seconds() <= 10]
    if dice.random() < (0.2 if lately else 0.02):
        return {"do": "undo", "desk": dice.choice(lately or staffed)}
    if dice.random() < 0.04:
        return _skills(dice, model, staffed)
    if dice.random() < 0.32:
        return _issue(dice, model)
    if dice.random() < 0.1:
        return _label_line(dice, model)
    return _desk_line(dice, model, dice.choice(staffed))


def _skills(dice: random.Random, model: SlowDesk, staffed: list[str]) -> Draft:
    services = list(model.services)
    some = dice.choice([None, dice.sample(services, dice.randint(0, len(services)))])
    return {"do": "skills", "desk": dice.choice(staffed), "services": some}


def _issue(dice: random.Random, model: SlowDesk) -> Draft:
    ticket_id = str(uuid.UUID(int=dice.getrandbits(128), version=4))
    slips = model.day.slips
    asked = [slip for slip in slips if slip.service != "phone"]
    if asked and dice.random() < 0.05:
        again = dice.choice(asked)
        return {"do": "issue", "service": again.service, "language": "fr", "id": again.id}
    if dice.random() < 0.15:
        return {"do": "phone", "id": ticket_id}
    service = dice.choice(list(model.services))
    return {"do": "issue", "service": service, "language": dice.choice(["fr", "fr", "en"]), "id": ticket_id}


def _label_line(dice: random.Random, model: SlowDesk) -> Draft:
    slips = model.day.slips
    likely = [("unpark", s) for s in slips if s.state == "parked"]
    likely += [
        ("unpark", s) for s in slips if s.state in ("called", "serving") and s.desk not in model.day.staff
    ]
    likely += [("return", s) for s in slips if s.outcome == "no_show"]
    likely += [
        (verb, s) for s in slips if s.kind == "phone" for verb in ("phone_return",) * 3 + ("phone_done",)
    ]
    if likely and dice.random() < 0.9:
        verb, slip = dice.choice(likely)
        line: Draft = {"do": verb, "label": slip.label, "outcome": dice.choice(OUTCOMES)}
        if verb.startswith("phone"):
            line |= {"desk": dice.choice(DESKS)} if dice.random() < 0.5 else {}
            line |= {"number": dice.randint(1, slip.contacts + 2)} if dice.random() < 0.4 else {}
        return line
    label = dice.choice(slips).label if slips else "A001"
    verb = dice.choice(["unpark", "return", "phone_return", "phone_done"])
    return {"do": verb, "label": label, "outcome": dice.choice(OUTCOMES)}


def _desk_line(dice: random.Random, model: SlowDesk, desk: str) -> Draft:
    if dice.random() < 0.03:
        verb = dice.choice(["sign_out", "recall", "start", "no_show", "park", "resume", "call_next"])
        return {"do": verb, "desk": desk}
    if desk not in model.day.staff:
        whose = dice.choice(DESKS) if dice.random() < 0.1 else desk
        return {"do": "sign_in", "desk": desk, "staff": f"staff {whose}"}
    held = [slip for slip in model.day.slips if slip.desk == desk and slip.state in ("called", "serving")]
    if held:
        return _visit_line(dice, desk, held[0], model)
    if desk in model.day.paused:
        return {
            "do": dice.choice(["resume", "resume", "sign_in", "call_next"]),
            "desk": desk,
            "staff": f"staff {desk}",
        }
    return _free_desk_line(dice, model, desk)


def _visit_line(dice: random.Random, desk: str, slip: Slip, model: SlowDesk) -> Draft:
    choices = ["finish"] * 5 + ["transfer", "transfer", "park", "pause", "talk", "again", "again"]
    if slip.state == "called":
        choices = ["start"] * 5 + (["no_show"] * 4 if slip.recalled else ["recall"] * 3) + ["park", "finish"]
        choices += ["talk"] * 6 if slip.reason == "next_step_due" else ["talk"]
    line: Draft = {"do": dice.choice(choices), "desk": desk}
    if line["do"] == "finish":
        line["outcome"] = dice.choice(OUTCOMES)
    if line["do"] in ("transfer", "again"):
        line["service"] = dice.choice(list(model.services))
    if line["do"] == "transfer" and dice.random() < 0.6:
        line["to_desk"] = dice.choice([*(d for d in model.day.staff if d != desk), dice.choice(DESKS)])
        if dice.random() < 0.7:
            del line["service"]
    return line


def _free_desk_line(dice: random.Random, model: SlowDesk, desk: str) -> Draft:
    verb = dice.choice(["call_next"] * 12 + ["call", "call", "pause", "sign_out"])
    line: Draft = {"do": verb, "desk": desk}
    if verb == "call":
        callable_now = [s.label for s in model.day.slips if s.state in ("waiting", "parked")]
        callable_now += [
            s.label
            for s in model.day.slips
            if s.state in ("called", "serving") and s.desk not in model.day.staff
        ] * 5
        line["label"] = dice.choice(callable_now or ["A001"])
        if dice.random() < 0.85:
            line["reason"] = dice.choice(REASONS)
    return line
