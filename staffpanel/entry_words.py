"""Turns what the properties mean into lines of a list.

Must not import Qt Widgets.
"""

from desk.tickets import Kind
from staffpanel.actions import Drawer
from staffpanel.entry import Entry
from staffpanel.properties import Choice, DeskView, DrawerView
from staffpanel.tickets_shown import LostPaper, Row, Slip
from staffpanel.words import KIND_PICTOGRAMS, PanelWords


def row_entry(row: Row, words: PanelWords) -> Entry:
    """A ticket."""
    return Entry(
        code=row.label,
        spoken=words.row(row),
        title=row.label,
        detail=words.waited(row.waited_min),
        pictogram=words.pictogram(row.service, row.kind),
        service=words.service(row.service),
        kind=row.kind,
        kind_word=words.kind_of_row(row),
        kind_pictogram=KIND_PICTOGRAMS[row.kind],
        is_marked=row.is_next,
    )


def drawer_entries(view: DrawerView, words: PanelWords) -> tuple[Entry, ...]:
    """All a drawer offers."""
    return tuple(_choice_entry(view, choice, words) for choice in view.choices)


def desk_entry(view: DeskView, chosen: str, words: PanelWords) -> Entry:
    """A desk to choose."""
    desk, state = words.desk(view.desk), words.presence.desk_state(view)
    return Entry(
        code=view.desk,
        spoken=f"{desk}, {state}",
        title=desk,
        key=view.key,
        detail=state,
        pictogram="account" if view.staff else "account_outline",
        is_marked=view.desk == chosen,
    )


def _choice_entry(view: DrawerView, choice: Choice, words: PanelWords) -> Entry:
    if choice.row is not None and choice.slip is not None:
        return _slip_entry(choice.row, choice.slip, words)
    if choice.paper is not None:
        return _paper_entry(choice.code, choice.paper, words)
    if choice.row is not None:
        return row_entry(choice.row, words)
    title = words.lists.choice(view, choice)
    if view.drawer in {Drawer.PRINTERS, Drawer.STEP_PRINTERS}:
        return _printer_entry(choice, title, words)
    detail = words.lists.detail(view, choice)
    return Entry(
        code=choice.code,
        spoken=f"{title}, {detail}" if detail else title,
        title=title,
        key=choice.key,
        detail=detail,
        pictogram=_pictogram(view.drawer, choice, words),
        is_marked=view.drawer is Drawer.SKILLS and choice.is_ready,
    )


def _pictogram(drawer: Drawer, choice: Choice, words: PanelWords) -> str:
    if drawer is Drawer.SKILLS:
        return "checkbox_marked_outline" if choice.is_ready else "checkbox_blank_outline"
    if choice.staff:
        return "account_outline"
    if drawer is Drawer.CALLS:
        return "phone_paused_outline"
    return words.service_pictogram(choice.code) if drawer in {Drawer.SERVICES, Drawer.AGAIN} else ""


def _slip_entry(row: Row, slip: Slip, words: PanelWords) -> Entry:
    """A slip: what is amiss with it, else what its ticket is for; below it where the ticket is."""
    where = words.slips.whereabouts(slip)
    trouble = "" if slip.trouble is None else words.slips.trouble(slip.trouble)
    what = trouble or words.service(row.service)
    return Entry(
        code=row.label,
        spoken=f"{row.label}, {what}, {where}",
        title=row.label,
        pictogram="file_alert_outline" if trouble else words.pictogram(row.service, row.kind),
        service=what,
        kind=row.kind,
        kind_word=where,
        kind_pictogram=KIND_PICTOGRAMS[row.kind],
        is_warned=bool(trouble),
    )


def _paper_entry(code: str, paper: LostPaper, words: PanelWords) -> Entry:
    """A slip of no open ticket that did not come out: what became of it; below it what it was."""
    what, trouble = words.slips.paper(paper), words.slips.trouble(paper.trouble)
    return Entry(
        code=code,
        spoken=", ".join(each for each in (paper.label, trouble, what) if each),
        title=paper.label or "—",
        pictogram="file_alert_outline",
        service=trouble,
        kind=Kind.ASSISTANCE,
        kind_word=what,
        kind_pictogram="sign_direction",
        is_warned=True,
    )


def _printer_entry(choice: Choice, title: str, words: PanelWords) -> Entry:
    state = words.slips.printer_state(choice.is_ready)
    pictogram = "printer_check" if choice.is_ready else "printer_alert"
    return Entry(choice.code, f"{title}, {state}", title, key=choice.key, detail=state, pictogram=pictogram)
