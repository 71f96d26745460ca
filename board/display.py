"""What the wall shows, derived from what the board knows: frozen in, frozen out, nothing else looked at.

Must not import Qt. Public: number and desk only, with no service, kind or name beside them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from board.calls import FRESH_MS, Call
from board.hours_sentences import HoursSentences
from board.ports import Arrow, BoardParts
from board.sentences import Sentences
from board.turns import Turns
from desk.opening import Opening, OpeningState
from desk.queue import LiveQueue
from desk.tickets import Kind
from ui.pictograms import glyph

MOST_SHOWN = 12
"""So many last calls at most, as far as they find room: with the huge one, half a minute of 25 a minute."""

LAST_SHOWN = 3
"""Last calls shown when it is quiet; more while more than these are fresh."""

NO_BREAK = "\N{NO-BREAK SPACE}"

BETWEEN = " · "
"""Between the same words in two languages."""

_GLYPHS: Mapping[Arrow, str] = {
    Arrow.LEFT: "arrow_left_bold",
    Arrow.RIGHT: "arrow_right_bold",
    Arrow.UP: "arrow_up_bold",
    Arrow.DOWN: "arrow_down_bold",
    Arrow.UP_LEFT: "arrow_top_left_thick",
    Arrow.UP_RIGHT: "arrow_top_right_thick",
    Arrow.DOWN_LEFT: "arrow_bottom_left_thick",
    Arrow.DOWN_RIGHT: "arrow_bottom_right_thick",
}


@dataclass(frozen=True, slots=True)
class Scene:
    """All a board knows at one moment.

    Attributes:
        calls: Those it has seen, oldest first.
        turns: Who is huge and who comes after.
        queue: As it was last seen, or None before the first.
        lost_ms: Since when the queue cannot be read, or None.
        now_ms: The time.
        opening: How open the library is; None where no hours are set, and until the first queue.
    """

    calls: tuple[Call, ...] = ()
    turns: Turns = field(default_factory=Turns)
    queue: LiveQueue | None = None
    lost_ms: int | None = None
    now_ms: int = 0
    opening: Opening | None = None

    @property
    def is_over(self) -> bool:
        """Whether the library is closed, and nobody of the day is still served or nobody serves."""
        is_closed = self.opening is not None and self.opening.closes is None
        return is_closed and (self.queue is None or not self._has_holders or self.queue.present == 0)

    @property
    def is_nobody_to_call(self) -> bool:
        """Whether the library is still open, gives no numbers any more, and nobody is known to hold one."""
        is_ending = self.opening is not None and self.opening.state is OpeningState.ENDING
        return is_ending and self.lost_ms is None and self.queue is not None and not self._has_holders

    @property
    def _has_holders(self) -> bool:
        """Whether anybody of the library holds a number; who is on the phone holds none."""
        return self.queue is not None and any(each.kind is not Kind.PHONE for each in self.queue.tickets)


@dataclass(frozen=True, slots=True)
class LastCall:
    """One of the last calls. ``isComing`` while its turn to be huge has not come yet.

    Its desk is « Comptoir 3 » or a name; with several languages it is the figure alone or the name in the
    first language, and ``words`` has a line for each language beside the figure, or the other names.
    """

    label: str
    desk: str
    words: str
    isNamed: bool
    arrow: str
    isComing: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Line:
    """An estimate, ``isHalf`` of two side by side and ``isSecond`` of them, or a notice of the library."""

    words: str
    isHalf: bool = False
    isSecond: bool = False


@dataclass(frozen=True, slots=True)
class DisplayProperties:
    """What QML binds to; see ``BoardModel``."""

    clock: str
    label: str
    deskWord: str
    desk: str
    isDeskNamed: bool
    arrow: str
    turn: int
    announcement: str
    welcome: str
    lastTitle: str
    last: tuple[LastCall, ...]
    lines: tuple[Line, ...]
    notice: str
    stale: str


def derive(scene: Scene, say: Sequence[Sentences], parts: BoardParts) -> DisplayProperties:
    """Derive everything that is shown.

    Args:
        scene: What the board knows.
        say: The sentences, by the languages of the parts.
        parts: Names, arrows, notices.
    """
    now = None if scene.is_over else scene.turns.now
    last = () if scene.is_over else _last(scene, parts)
    return DisplayProperties(
        clock=say[0].time(parts.local(scene.now_ms)),
        label=now.label if now else "",
        deskWord="" if now is None else _desk_word(now.desk, say, parts),
        isDeskNamed=now is not None and bool(parts.desk_names.get(now.desk)),
        desk="" if now is None else _desk_large(now.desk, parts),
        arrow=_arrow(now.desk, parts) if now else "",
        turn=scene.turns.count,
        announcement=f"{now.label}, {desk_name(now.desk, parts, say[0])}" if now else "",
        welcome="" if now else _in_each(_welcome(scene, each) for each in say),
        lastTitle=BETWEEN.join(each.last_calls() for each in say) if last else "",
        last=tuple(_last_call(each, scene, say, parts) for each in last),
        lines=(*_hours(scene, say), *_estimates(scene, say, parts), *_notices(parts)),
        notice=_in_each(each.nobody_at_desk() for each in say) if _is_nobody_there(scene) else "",
        stale=_stale(scene, say, parts),
    )


def desk_name(desk: str, parts: BoardParts, say: Sentences, language: str | None = None) -> str:
    """A desk in words: the name the library gave it, or « Comptoir 1 ».

    Args:
        desk: Its code.
        parts: With the names.
        say: The sentences of the language.
        language: The language; the first when not given.
    """
    own = _own_name(desk, parts, language or parts.languages[0])
    return own or f"{say.desk()} {desk}"


def _own_name(desk: str, parts: BoardParts, language: str) -> str:
    names = parts.desk_names.get(desk, {})
    return names.get(language) or next(iter(names.values()), "")


def _desk_word(desk: str, say: Sequence[Sentences], parts: BoardParts) -> str:
    return BETWEEN.join(_desk_words(desk, say, parts))


def _desk_words(desk: str, say: Sequence[Sentences], parts: BoardParts) -> list[str]:
    """What stands beside the large of a desk: « Comptoir » for a figure, its name in the other languages."""
    if not parts.desk_names.get(desk):
        return list(dict.fromkeys(each.desk() for each in say))
    large = _desk_large(desk, parts)
    names = dict.fromkeys(_own_name(desk, parts, each) for each in parts.languages[1:])
    return [name for name in names if name != large]


def _desk_large(desk: str, parts: BoardParts) -> str:
    return _own_name(desk, parts, parts.languages[0]) or desk


def _arrow(desk: str, parts: BoardParts) -> str:
    arrow = parts.arrows.get(desk)
    return glyph(_GLYPHS[arrow]) if arrow else ""


def _last(scene: Scene, parts: BoardParts) -> tuple[Call, ...]:
    """The calls beside the huge one: those that come next first, then the newest."""
    coming = {each.is_of for each in scene.turns.waiting}
    now = scene.turns.now
    others = [each for each in reversed(scene.calls) if now is None or each.is_of != now.is_of]
    first = [each for each in others if each.is_of in coming]
    then = [each for each in others if each.is_of not in coming]
    fresh = sum(scene.now_ms - each.called_ms < FRESH_MS for each in then)
    return (*first, *then[: max(LAST_SHOWN - len(first), fresh)])[:MOST_SHOWN]


def _last_call(call: Call, scene: Scene, say: Sequence[Sentences], parts: BoardParts) -> LastCall:
    name = desk_name(call.desk, parts, say[0])
    is_coming = any(each.is_of == call.is_of for each in scene.turns.waiting)
    is_named, words = bool(parts.desk_names.get(call.desk)), _desk_words(call.desk, say, parts)
    shown = _desk_large(call.desk, parts)
    if not is_named and len(words) == 1:
        shown, words = f"{words[0]}{NO_BREAK}{shown}", []
    arrow, spoken = _arrow(call.desk, parts), f"{call.label}, {name}"
    beside = (BETWEEN if is_named else "\n").join(words)
    return LastCall(call.label, shown, beside, is_named, arrow, is_coming, spoken)


def _estimates(scene: Scene, say: Sequence[Sentences], parts: BoardParts) -> list[Line]:
    if not parts.has_estimates or scene.queue is None or scene.lost_ms is not None:
        return []
    if _is_nobody_there(scene) or _is_ending(scene):
        return []
    waiting = [each.kind for each in scene.queue.waiting]
    quick, help_ = waiting.count(Kind.TRANSACTION), waiting.count(Kind.ASSISTANCE)
    # Alone, staff take quick requests first: who needs help waits for all of them.
    help_ += quick if scene.queue.present == 1 else 0
    return [
        Line(_in_each(each.quick_requests(quick) for each in say), isHalf=True),
        Line(_in_each(each.with_help(help_) for each in say), isHalf=True, isSecond=True),
    ]


def _in_each(words: Iterable[str]) -> str:
    """The same in each language, with an empty line between as ``Paragraph`` reads it."""
    return "\n\n".join(words)


def _welcome(scene: Scene, say: Sentences) -> str:
    if scene.is_over and scene.opening is not None:
        return HoursSentences(say.catalogue, say).closed(scene.opening)
    if scene.is_nobody_to_call and scene.opening is not None:
        return HoursSentences(say.catalogue, say).ending(scene.opening)
    return say.welcome()


def _hours(scene: Scene, say: Sequence[Sentences]) -> list[Line]:
    is_said_above = scene.is_over or (scene.is_nobody_to_call and scene.turns.now is None)
    if scene.opening is None or is_said_above:
        return []
    words = [HoursSentences(each.catalogue, each).line(scene.opening) for each in say]
    return [Line(_in_each(words))] if all(words) else []


def _notices(parts: BoardParts) -> list[Line]:
    rows = zip(*(parts.notices.get(each, ()) for each in parts.languages), strict=False)
    return [Line(_in_each(row)) for row in rows]


def _is_nobody_there(scene: Scene) -> bool:
    is_known = scene.queue is not None and scene.lost_ms is None
    is_open = not _is_closed(scene) and not scene.is_nobody_to_call
    return is_known and scene.queue is not None and scene.queue.present == 0 and is_open


def _is_closed(scene: Scene) -> bool:
    return scene.opening is not None and scene.opening.closes is None


def _is_ending(scene: Scene) -> bool:
    """Whether no numbers are given any more, so that nobody asks how long a wait would be."""
    return scene.opening is not None and not scene.opening.may_issue


def _stale(scene: Scene, say: Sequence[Sentences], parts: BoardParts) -> str:
    if scene.lost_ms is None:
        return ""
    moment = parts.local(scene.lost_ms)
    return _in_each(each.not_fresh(moment) for each in say)
