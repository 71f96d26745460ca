"""Which actions a stage offers: the big one, the others in their place, and those of the corner.

Must not import Qt.
"""

from desk.calling_rule import Choice
from desk.errors import SignedInElsewhere
from desk.tickets import Kind, Ticket
from staffpanel.actions import Action, Offer, Stage
from staffpanel.inputs import PanelInputs
from staffpanel.notices import News
from staffpanel.properties import Prompt, PromptKind, Undoable
from staffpanel.tickets_shown import Held


def primary_offer(stage: Stage, held: Ticket | None, choice: Choice | None) -> Offer | None:
    """The big action, the one Enter does."""
    match stage:
        case Stage.CHOOSE_DESK | Stage.LOOKING:
            return Offer(Action.SIGN_IN, is_enabled=stage is Stage.CHOOSE_DESK)
        case Stage.NOBODY | Stage.NEXT:
            label = "" if choice is None else choice.ticket.label
            is_phone = choice is not None and choice.ticket.kind is Kind.PHONE
            return Offer(Action.CALL_NEXT, is_enabled=choice is not None, label=label, is_phone=is_phone)
        case Stage.CALLED:
            return Offer(Action.START, label=_label(held), is_phone=_is_phone(held))
        case Stage.SERVING:
            is_talk = held is not None and held.is_talk
            return Offer(Action.FINISH, label=_label(held), is_phone=_is_phone(held), is_talk=is_talk)
        case Stage.PAUSED:
            return Offer(Action.RESUME)


def offers_at(
    stage: Stage, held: Held | None, waiting: int, aside: int, *, has_printer: bool = False
) -> tuple[Offer, ...]:
    """The other actions of a stage, always in the same places."""
    lists = (
        Offer(Action.SEE_PARKED, is_enabled=aside > 0, count=aside),
        Offer(Action.GIVE_BACK),
    )
    if held is not None:
        return _offers_for_held(stage, held, lists, has_printer=has_printer)
    skills = Offer(Action.SEE_SKILLS)
    if stage is Stage.PAUSED:
        return (*lists, skills)
    return (Offer(Action.CALL_ANOTHER, is_enabled=waiting + aside > 0), *lists, skills)


def _offers_for_held(
    stage: Stage, held: Held, lists: tuple[Offer, ...], *, has_printer: bool
) -> tuple[Offer, ...]:
    sideways = (Offer(Action.PARK), Offer(Action.TRANSFER))
    if held.row.kind is Kind.PHONE:
        ends = (Offer(Action.FINISH, is_phone=True),) if stage is Stage.CALLED else ()
        return (*ends, _talk(held), *sideways)
    if stage is Stage.CALLED:
        there = (*_calling_again(held), *sideways)
    else:
        talk = (_talk(held),) if held.row.kind is Kind.ASSISTANCE else ()
        there = (*talk, *sideways, *lists)
    return (*there, _reprint(held)) if has_printer else there


def take_over_offer(inputs: PanelInputs) -> Offer | None:
    """To go on where somebody was left signed in, once a sign-in was refused for that; else None.

    A desk of somebody else is offered once it is left, and to a manager at any time.
    """
    queue, notice = inputs.queue, inputs.notice
    if queue is None or notice is None:
        return None
    if notice.code == SignedInElsewhere.code:
        return Offer(Action.TAKE_OVER)
    held = queue.presences.get(inputs.desk)
    if held is None or notice.code != News.DESK_TAKEN:
        return None
    is_left = queue.at_desk(inputs.desk) is None and held.is_idle(inputs.now_ms, inputs.leaving.idle_ms)
    return Offer(Action.TAKE_OVER, label=held.staff) if is_left or notice.is_to_manager else None


def corner_offers(stage: Stage, is_paused: bool) -> tuple[Offer, ...]:
    """Pause, unless the big action resumes already, and sign out."""
    if stage is Stage.PAUSED:
        return (Offer(Action.SIGN_OUT),)
    pausing = Offer(Action.RESUME) if is_paused else Offer(Action.PAUSE)
    return (pausing, Offer(Action.SIGN_OUT))


def aside_offers(undoable: Undoable | None, prompt: Prompt | None) -> tuple[Offer, ...]:
    """To take the last action back, to put a prompt off, and to see to what was left."""
    undo = () if undoable is None else (Offer(Action.UNDO, label=undoable.label),)
    later = (Offer(Action.LATER, label=prompt.label),) if prompt is not None and prompt.may_wait else ()
    is_left = prompt is not None and prompt.kind is PromptKind.UNATTENDED
    see = (Offer(Action.SEE_UNATTENDED, label=prompt.label),) if prompt is not None and is_left else ()
    return (*undo, *later, *see)


def _calling_again(held: Held) -> tuple[Offer, ...]:
    is_due = held.no_show_wait_s == 0
    return (
        Offer(Action.RECALL),
        Offer(Action.NO_SHOW, is_enabled=is_due, wait_s=held.no_show_wait_s),
        Offer(Action.FINISH),
    )


def _talk(held: Held) -> Offer:
    return Offer(Action.TALK, label=held.row.label, is_phone=held.row.kind is Kind.PHONE)


def _reprint(held: Held) -> Offer:
    return Offer(Action.REPRINT, label=held.row.label, since_ms=held.reprint_asked_ms)


def _label(ticket: Ticket | None) -> str:
    return "" if ticket is None else ticket.label


def _is_phone(ticket: Ticket | None) -> bool:
    return ticket is not None and ticket.kind is Kind.PHONE
