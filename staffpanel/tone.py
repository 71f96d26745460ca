"""The tone of a frame: what the style sheet goes by for its ground and its border.

Must not know what any tone means.
"""

from PySide6.QtWidgets import QFrame


def set_tone(frame: QFrame, tone: str) -> None:
    """Give a frame a tone, with the room its border takes there.

    Args:
        frame: The frame; its object name and the tone choose the rule of the style sheet.
        tone: The tone, "" for none.
    """
    if frame.property("tone") == tone:
        return
    frame.setProperty("tone", tone)
    frame.style().unpolish(frame)
    frame.style().polish(frame)
    # Qt measures a border only where a frame is styled anew: else it keeps that of the tone before.
    frame.setFrameStyle(frame.frameStyle())
