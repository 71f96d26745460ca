"""From the meaning of a slip to blocks on paper: the one place that decides how a slip looks.

Must not import anything but the standard library and hardware's own records.
"""

from hardware.blocks import Block, Rule, Space, TextLine
from hardware.profile import FONT_A_WIDTH_DOTS, PrinterProfile
from hardware.slip import TicketSlip
from hardware.wrapping import wrap

LARGEST_SCALE = 8
# Paper runs a little sideways: the number keeps this far from each edge.
NUMBER_MARGIN_DOTS = 12
RULE_UNIT_COLUMNS = 8


def lay_out(slip: TicketSlip, profile: PrinterProfile) -> tuple[Block, ...]:
    """Compose a slip for one paper width.

    The number's line is 8 times the normal height (192 dots, 24 mm; its figures some 14 mm) and as wide as
    the paper allows; every other line has double height (17 points), the main sentence double width as well.

    Args:
        slip: What to say.
        profile: The paper.

    Returns:
        Blocks from top to bottom, of which no line is wider than the paper.
    """
    columns = profile.columns
    blocks: list[Block] = [
        *_text(slip.library_name, columns, height=2, is_bold=True),
        Rule(columns // RULE_UNIT_COLUMNS),
        Space(),
        *_text(slip.headline, columns, width=2, height=2),
        _number(slip.label, profile),
        *_text(slip.next_step, columns, width=2, height=2),
    ]
    if slip.notice:
        blocks += [Space(), *_text(slip.notice, columns, height=2, is_bold=True)]
    blocks += [
        Rule(columns // RULE_UNIT_COLUMNS),
        Space(),
        *_text(slip.taken_at, columns, height=2, is_bold=True),
        *_text(slip.thanks, columns, width=2, height=2),
        Space(2),
    ]
    return tuple(blocks)


def _text(
    text: str, columns: int, *, width: int = 1, height: int = 1, is_bold: bool = False
) -> list[TextLine]:
    lines = wrap(text, columns // width)
    return [TextLine(line, width=width, height=height, is_bold=is_bold) for line in lines]


def _number(label: str, profile: PrinterProfile) -> TextLine:
    room = profile.width_dots - 2 * NUMBER_MARGIN_DOTS
    width = room // (FONT_A_WIDTH_DOTS * max(1, len(label)))
    return TextLine(label, width=max(1, min(LARGEST_SCALE, width)), height=LARGEST_SCALE, is_bold=True)
