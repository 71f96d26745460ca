"""One way to the computer: a plug, and a line of some speed in each direction behind it.

Must not import anything but the standard library and the virtual printer's own parts.
"""

from hardware.virtual_printer.faults import Fault
from hardware.virtual_printer.line import IncomingLine, OutgoingLine, ReceivedByte
from hardware.virtual_printer.port import Port

SLOW_BAUD = 1_200


class Channel:
    """Belongs to one thread.

    Attributes:
        port: The plug.
    """

    def __init__(self, port: Port, way: int, baud: int, *, holds_back: bool) -> None:
        """Make a way that is not plugged in.

        Args:
            port: The plug.
            way: Its number.
            baud: Speed of the line, bits a second.
            holds_back: Whether the computer has to wait while the receive buffer is full, as by wires for
                flow control and on a network; otherwise it sends on.
        """
        self.port = port
        self._baud = baud
        self._holds_back = holds_back
        self._in = IncomingLine(baud, way)
        self._out = OutgoingLine(baud)
        self._is_listening = True
        self._is_told_to_wait = False

    @property
    def due_s(self) -> float | None:
        """When something that is under way has come or gone; None when nothing is under way."""
        dues = [due_s for due_s in (self._in.busy_until_s, self._out.due_s) if due_s is not None]
        return min(dues, default=None)

    def watched(self, room: int) -> int | None:
        """What becomes readable when there is something to take; None while nothing is to be taken.

        Args:
            room: How many bytes the receive buffer can hold.
        """
        return self.port.descriptor if self._may_take(room) else None

    def arrived(self, now_s: float) -> list[ReceivedByte]:
        """Take the bytes that have come over the line by now."""
        return self._in.arrived(now_s)

    def listen(self, now_s: float, room: int) -> None:
        """Put on the line what the computer has sent, if the line is free.

        Args:
            now_s: Now.
            room: How many bytes the receive buffer can hold.
        """
        if self._may_take(room):
            most = min(self._in.piece_bytes, room) if self._holds_back else self._in.piece_bytes
            self._in.begin(self.port.read(most), now_s)

    def say(self, data: bytes, now_s: float, *, is_reply: bool) -> None:
        """Put bytes on the line to the computer."""
        self._out.put(data, now_s, is_reply=is_reply)

    def ask_to_wait(self, xoff_or_xon: bytes, now_s: float, *, is_to_wait: bool) -> None:
        """Tell the computer to wait, or to go on.

        A pseudo-terminal takes at once what would stand in the computer's own buffers: this stays there
        when the computer does as it is told.

        Args:
            xoff_or_xon: The byte that says so.
            now_s: Now.
            is_to_wait: What it says.
        """
        self.say(xoff_or_xon, now_s, is_reply=False)
        self._is_told_to_wait = is_to_wait

    def send(self, now_s: float) -> int:
        """Let the computer have the bytes that have gone over the line by now.

        Returns:
            How many replies are whole with them, 0 or 1.
        """
        data, replies = self._out.take(now_s)
        if data:
            self.port.write(data)
        return replies

    def set(self, fault: Fault) -> None:
        """Let something be wrong with this way.

        Args:
            fault: What; faults of other parts are none of its business.
        """
        match fault:
            case Fault.UNPLUGGED:
                self.port.unplug()
            case Fault.POWER_OFF:
                self.port.lose_power()
            case Fault.REFUSED:
                self.port.set_permission(is_open_to_all=False)
            case Fault.SLOW_LINE:
                self._set_baud(min(SLOW_BAUD, self._baud))
            case Fault.HANG:
                self._is_listening = False
        if fault in {Fault.UNPLUGGED, Fault.POWER_OFF}:
            self._in.drop()
            self._out.drop()

    def clear(self, fault: Fault) -> None:
        """Let something be right again.

        Args:
            fault: What was wrong.

        Raises:
            OSError: The system has no plug left to give.
        """
        match fault:
            case Fault.UNPLUGGED:
                self.port.plug()
            case Fault.POWER_OFF:
                self.port.regain_power()
            case Fault.REFUSED:
                self.port.set_permission(is_open_to_all=True)
            case Fault.SLOW_LINE:
                self._set_baud(self._baud)
            case Fault.HANG:
                self._is_listening = True

    def _set_baud(self, baud: int) -> None:
        self._in.set_baud(baud)
        self._out.set_baud(baud)

    def _may_take(self, room: int) -> bool:
        if not self._is_listening or self._in.busy_until_s is not None:
            return False
        if self._is_told_to_wait and self.port.obeys_xoff:
            return False
        return room > 0 or not self._holds_back
