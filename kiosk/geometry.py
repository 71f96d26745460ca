"""Measures that a plan reckons with and QML draws, in units; QML reads them from ``Theme``. No Qt.

Each stands here alone, so that what was planned is what is drawn.
"""

NOTICE_EDGES = 2.4
"""What frames the words of a notice, above and below together."""

BESIDE_DISC = 2.0
"""Between the drawing of a family and its name."""

FOOT = 1.0
"""Below the face of a family's tile: it goes down by so much when it is pressed."""

DOUBT_GAP = 1.6
"""Between what is said to whoever hesitates and what stands beside it."""
