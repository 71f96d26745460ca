"""The look of the panel: its five type sizes, its measures, and the style of what Qt draws by itself.

Must not import any other part of the panel. Sizes are in pixels of a screen at 100 %.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from desk.tickets import Kind
from ui.fonts import font
from ui.tokens import WEIGHT_HEAVY, WEIGHT_STRONG, Palette

SMALL_PX = 13
TEXT_PX = 15
LEAD_PX = 18
TITLE_PX = 24
NUMBER_PX = 96
DENSE_NUMBER_PX = 60
FLAT_NUMBER_PX = 52
LOW_NUMBER_PX = 44

GAP = 8
PAD = 16
DENSE_PAD = 10
RADIUS = 10
ROW_HEIGHT = 54
CHOICE_HEIGHT = 46
# Where a choice takes two lines, so that it keeps off the lines above and below.
TALL_CHOICE_HEIGHT = 52
BUTTON_HEIGHT = 50
DENSE_BUTTON_HEIGHT = 52
SMALL_BUTTON_HEIGHT = 50
LOW_BUTTON_HEIGHT = 38
PRIMARY_HEIGHT = 72
DENSE_PRIMARY_HEIGHT = 60
NARROW_BELOW_PX = 760
# Narrow, but wide enough for a ticket in one line and three buttons beside each other.
BROAD_FROM_PX = 600
DENSE_BELOW_PX = 760
# Below this news take the place of the reason.
TIGHT_BELOW_PX = 620
# Lower than this, or narrower than NARROW_BELOW_PX, the big action stands under what scrolls.
DOCK_BELOW_PX = 600
# Lower than this, what is a tip or heard as well gives way to what is read.
SCANT_BELOW_PX = 560
# Narrower than this the foot has no room for every pictogram.
BARE_BELOW_PX = 440
MARKS_FROM_PX = 390
# What calls on hold take of the height.
CALLS_STRIP_PX = 76
# Lower than this, three buttons stand beside each other.
THREE_BUTTONS_BELOW_PX = 660
# Where a low window is narrower than this, the words of three buttons beside each other would be cut.
THREE_BUTTONS_FROM_PX = 920
# Narrower than this the sizes and the rarely used lists keep no words, for those of printers.
FEW_WORDS_BELOW_PX = 1100
# Narrower than this, how many are present is said in few words.
BRIEF_BELOW_PX = 1000
# Narrower than this, a manager's head has no room for the words of any button.
CROWDED_BELOW_PX = 880
# From here on the words to say have a column of their own.
ASIDE_BESIDE_FROM_PX = 1500


def font_of(size_px: int) -> QFont:
    """Running text of any of the sizes."""
    return font(size_px)


def small() -> QFont:
    """What may be read second."""
    return font(SMALL_PX)


def text() -> QFont:
    """Running text."""
    return font(TEXT_PX)


def strong(size_px: int = TEXT_PX) -> QFont:
    """What is read first."""
    return font(size_px, WEIGHT_STRONG)


def heavy(size_px: int) -> QFont:
    """Labels of tickets."""
    return font(size_px, WEIGHT_HEAVY)


@dataclass(frozen=True, slots=True)
class KindColours:
    """The colours of one kind: strong, what stands on it, and its quiet ground."""

    strong: QColor
    on_strong: QColor
    soft: QColor


def kind_colours(palette: Palette, kind: Kind) -> KindColours:
    """The colours of a kind; its pictogram and word always go with them."""
    strong, on_strong, soft = {
        Kind.TRANSACTION: (palette.transaction, palette.on_transaction, palette.transaction_soft),
        Kind.ASSISTANCE: (palette.assistance, palette.on_assistance, palette.assistance_soft),
        Kind.PHONE: (palette.phone, palette.on_phone, palette.phone_soft),
    }[kind]
    return KindColours(QColor(strong), QColor(on_strong), QColor(soft))


def style_sheet(palette: Palette) -> str:
    """The style of frames, labels, fields, lists and scroll bars; buttons draw themselves."""
    return STYLE.format(
        paper=palette.paper,
        surface=palette.surface,
        raised=palette.raised,
        ink=palette.ink,
        soft=palette.ink_soft,
        line=palette.line,
        edge=palette.control_line,
        focus=palette.focus,
        notice=palette.notice,
        notice_line=palette.notice_line,
        alert=palette.alert,
        alert_soft=palette.alert_soft,
        chosen=palette.transaction_soft,
        radius=RADIUS,
    )


STYLE = """
QWidget {{ color: {ink}; }}
QWidget#panel, QWidget#body, QScrollArea#scroll {{ background: {paper}; }}
QScrollArea {{ border: none; }}
QFrame#card {{ background: {surface}; border: 1px solid {line}; border-radius: {radius}px; }}
QFrame#header {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame#dock {{ background: {paper}; border: none; border-top: 1px solid {line}; }}
QFrame#footer {{ background: {paper}; border: none; border-top: 1px solid {line}; }}
QFrame#strip {{ background: {surface}; border: 1px solid {edge}; }}
QFrame#why {{ background: {raised}; border: none; border-radius: 8px; }}
QFrame#notice, QFrame#news {{ background: {raised}; border: none; border-left: 4px solid {edge}; }}
QFrame#notice[tone="refused"], QFrame#news[tone="refused"] {{ background: {notice};
    border: none; border-left: 4px solid {notice_line}; }}
QFrame#prompt {{ background: {raised}; border: 1px solid {raised}; border-radius: 8px; }}
QFrame#prompt[tone="due"], QFrame#calls[tone="due"] {{ background: {notice}; border: 1px solid {notice_line};
    border-radius: 8px; }}
QFrame#calls {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
QFrame#claim {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame#claim[tone="warm"] {{ background: {notice}; border-bottom: 2px solid {notice_line}; }}
QFrame#claim[tone="loud"] {{ background: {alert_soft}; border-bottom: 2px solid {alert}; }}
QFrame#phrase {{ background: {raised}; border: none; border-radius: 8px; }}
QScrollArea#phrase_scroll, QWidget#phrases {{ background: {surface}; }}
QScrollArea#phrase_scroll:focus {{ border: 2px solid {focus}; border-radius: 8px; }}
QFrame#printer {{ background: transparent; border: none; }}
QFrame#printer[tone="warning"] {{ background: {notice}; border: none; border-left: 4px solid {notice_line}; }}
QFrame#printer[tone="trouble"] {{ background: {alert_soft}; border: none; border-left: 4px solid {alert}; }}
QFrame#trouble {{ background: {alert_soft}; border: none; border-left: 4px solid {alert}; }}
QLabel[quiet="true"] {{ color: {soft}; }}
QLineEdit {{ background: {surface}; border: 2px solid {edge}; border-radius: 8px; padding: 8px 10px;
    placeholder-text-color: {soft};
    selection-background-color: {chosen}; selection-color: {ink}; }}
QLineEdit:focus {{ border: 3px solid {focus}; padding: 7px 9px; }}
QLineEdit[wrong="true"] {{ border-color: {notice_line}; background: {notice}; }}
QListView {{ background: {surface}; border: none; outline: none; }}
QListWidget {{ border: 1px solid {edge}; border-radius: 8px; padding: 4px; }}
QListWidget:focus {{ border: 3px solid {focus}; padding: 2px; }}
QListWidget::item {{ padding: 6px 8px; border-radius: 6px; }}
QListWidget::item:selected {{ background: {chosen}; color: {ink}; }}
QWidget#promised_calls {{ background: {paper}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 4px; min-height: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {edge}; }}
"""
