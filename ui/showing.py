"""What every view model does: show frozen properties and notify those that became different.

A method of a view model that is connected to a signal must be a ``Slot``. Otherwise PySide gives that one
object a meta-object of its own, QML remembers its properties by its address, and the next window of the
process finds the properties of another class there. Must not import any program.
"""

from dataclasses import fields, is_dataclass

from PySide6.QtCore import QObject


def notify_differences(model: QObject, old: object, new: object) -> None:
    """Emit ``<field>Changed`` of the model for each field in which the two differ."""
    if not is_dataclass(new):
        raise TypeError(f"{new!r} holds no properties")
    for each in fields(new):
        notifier = getattr(model, f"{each.name}Changed", None)
        if notifier is not None and getattr(old, each.name) != getattr(new, each.name):
            notifier.emit()
