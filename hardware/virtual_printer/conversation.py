"""What a printer has to say: answers, and the status it pushes by itself.

Pure: no port, no thread, no clock. Must not import anything but the virtual printer's own parts.
"""

from collections.abc import Callable

from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.asked import (
    AlreadyObeyed,
    Asked,
    IdentityAsked,
    Initialized,
    KeysAsked,
    ProcessIdReached,
    StatusAsked,
    StatusBackChosen,
)
from hardware.virtual_printer.said import (
    Reply,
    buffers_cleared,
    identity,
    key_list,
    process_id_reached,
)
from hardware.virtual_printer.sensors import Sensors, is_change_watched

Say = Callable[[Reply, float], None]


class Conversation:
    """Not thread-safe. Moments are seconds of one steady clock.

    Attributes:
        way: By which way the computer spoke last.
    """

    def __init__(self, can: Abilities, sensors: Sensors, say: Say) -> None:
        """Begin as after switching on: nothing is said unasked.

        Args:
            can: What the printer knows to answer.
            sensors: What it feels.
            say: Sends a reply; it may change what the sensors feel.
        """
        self._can = can
        self._sensors = sensors
        self._say = say
        self.restart()

    def restart(self) -> None:
        """Forget what was asked for, as when the power goes."""
        self.way: int | None = None
        self._pushed_way: int | None = None
        self._classes = 0
        self._told = self._sensors.pushed()

    def answer(self, asked: Asked, now_s: float) -> bool:
        """Answer what was asked among the data.

        Args:
            asked: What.
            now_s: Now.

        Returns:
            Whether it was a question only; False when it was an order that also changes a setting.
        """
        match asked:
            case Initialized():
                self._classes = 0
                return False
            case StatusBackChosen(classes):
                self._begin_to_push(classes, now_s)
                return False
            case AlreadyObeyed():
                pass
            case StatusAsked(number):
                self._tell(bytes((self._sensors.paper() if number == 1 else 0,)), now_s, is_confirmation=True)
            case IdentityAsked(number):
                self._tell(identity(number, self._can), now_s)
            case ProcessIdReached(process_id):
                self._tell(process_id_reached(process_id), now_s, is_confirmation=True)
            case KeysAsked(keys):
                for block in key_list(keys):
                    self._tell(block, now_s)
        return True

    def answer_at_once(self, number: int, now_s: float) -> None:
        """Answer ``DLE EOT``.

        Args:
            number: 1 to 4.
            now_s: Now.
        """
        if self._can.answers:
            self._tell(bytes((self._sensors.real_time(number),)), now_s)

    def tell_cleared(self, now_s: float) -> None:
        """Say that nothing is held any more."""
        self._tell(buffers_cleared(), now_s, is_confirmation=True)

    def push_change(self, now_s: float) -> None:
        """Say how the sensors are, if that is not what was told last and somebody wants to know."""
        before, self._told = self._told, self._sensors.pushed()
        if is_change_watched(before, self._told, self._classes):
            self._say(Reply(self._told, self._pushed_way), now_s)

    def _begin_to_push(self, classes: int, now_s: float) -> None:
        self._classes, self._pushed_way = classes, self.way
        self._told = self._sensors.pushed()
        if classes:
            self._tell(self._told, now_s)

    def _tell(self, data: bytes, now_s: float, *, is_confirmation: bool = False) -> None:
        self._say(Reply(data, self.way, is_confirmation), now_s)
