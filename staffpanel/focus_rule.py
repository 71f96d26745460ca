"""When the focus goes back to the big action.

Must not import Qt.
"""

from staffpanel.properties import PanelProperties


def needs_focus(before: PanelProperties | None, shown: PanelProperties) -> bool:
    """Whether the big action is another one, or a list closed: then the focus goes back to it."""
    if before is None or before.stage is not shown.stage or before.is_slow != shown.is_slow:
        return True
    could_act = before.primary is not None and before.primary.is_enabled
    may_act = shown.primary is not None and shown.primary.is_enabled
    return could_act != may_act or (before.drawer is not None and shown.drawer is None)
