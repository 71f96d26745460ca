"""A receipt printer on a pseudo-terminal and a TCP port: real line speed, real commands, real paper, faults.

It is used like any real printer, by its device name. POSIX only. Must not import Qt or data.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import FlowControl
from hardware.virtual_printer.abilities import Abilities
from hardware.virtual_printer.channel import Channel
from hardware.virtual_printer.device import PtyDevice
from hardware.virtual_printer.engine import BUFFER_BYTES
from hardware.virtual_printer.faults import Fault, TrueState
from hardware.virtual_printer.mechanism import Mechanism
from hardware.virtual_printer.moments import Moment
from hardware.virtual_printer.record import Record
from hardware.virtual_printer.slips import PrintedSlip
from hardware.virtual_printer.tcp_port import TcpPort
from hardware.virtual_printer.worker import Worker
from hardware.virtual_printer.works import Make, Works

EVERYTHING, USUAL_PARTS = Abilities(), Mechanism()
NETWORK_BAUD = 10_000_000
_BY_WIRE = frozenset({FlowControl.RTS_CTS, FlowControl.DSR_DTR})


class VirtualPrinter:
    """A printer in a thread of its own; use it as a context manager or with ``start`` and ``stop``.

    Slips come out once the mechanism has cut them. All methods may be called from any thread, also from
    an action planned with ``at``; they return within some milliseconds, except those that wait.
    """

    def __init__(
        self,
        profile: PrinterProfile = GENERIC_80_MM,
        *,
        baud: int = 115_200,
        flow: FlowControl = FlowControl.NONE,
        on_slip: Callable[[PrintedSlip], None] | None = None,
        on_state: Callable[[TrueState], None] | None = None,
        device_link: Path | None = None,
        has_serial: bool = True,
        tcp_port: int | None = None,
        mechanism: Mechanism = USUAL_PARTS,
        abilities: Abilities = EVERYTHING,
        buffer_bytes: int = BUFFER_BYTES,
        seed: int = 1,
    ) -> None:
        """Make a printer that is switched on and not plugged in.

        Args:
            profile: The paper in it.
            baud: Speed of the serial line, bits a second; no byte is taken or said faster.
            flow: How it tells the computer to wait when its receive buffer is nearly full: by XOFF and XON,
                by wires (played by taking no more bytes), or not at all: then it drops what is too much. On
                the network the computer has to wait in any case.
            on_slip: Called with each slip as it comes out, cut or torn, on the printer's thread.
            on_state: Called with each change of what is true, on the thread that brings it about.
            device_link: The name that leads to the device, as ``/dev/serial/by-id`` does, also after it was
                plugged in again under another terminal name; None for one in a temporary folder.
            has_serial: Whether there is a serial device.
            tcp_port: A network port on this machine only: 0 for a free one, None for no network.
            mechanism: The moving parts; those of a usual printer do 250 mm/s and a cut in 0.3 s.
            abilities: What it can do.
            buffer_bytes: Size of the receive buffer.
            seed: What its noise grows from; the same seed, the same noise.
        """
        self._device = PtyDevice(device_link)
        self._network = TcpPort(tcp_port or 0)
        channels = self._channels(
            baud if has_serial else None, by_wire=flow in _BY_WIRE, has_network=tcp_port is not None
        )
        self._record = Record()
        says_xoff = flow is FlowControl.XON_XOFF
        make = Make(profile, abilities, mechanism, baud, buffer_bytes, says_xoff=says_xoff, seed=seed)
        self._works = Works(make, channels, self._record, on_slip, on_state)
        self._worker = Worker(self._works.turn)

    def _channels(self, baud: int | None, *, by_wire: bool, has_network: bool) -> list[Channel]:
        channels: list[Channel] = []
        if baud is not None:
            channels.append(Channel(self._device, 0, baud, holds_back=by_wire))
        if has_network:
            channels.append(Channel(self._network, len(channels), NETWORK_BAUD, holds_back=True))
        return channels

    @property
    def device(self) -> str:
        """The device name to open, the same before and after each plug; empty before the start."""
        return self._device.name

    @property
    def address(self) -> str:
        """The name of its network port, such as ``tcp://127.0.0.1:9100``; empty when there is none."""
        return self._network.name

    @property
    def truth(self) -> Record:
        """What really happened: all paper, all bytes, all states."""
        return self._record

    @property
    def slips(self) -> tuple[PrintedSlip, ...]:
        """The slips that were cut, oldest first."""
        return self._record.slips

    @property
    def faults(self) -> frozenset[Fault]:
        """What is wrong now."""
        return self._works.faults

    @property
    def uncut_paper(self) -> PrintedSlip:
        """What is printed and was not cut yet."""
        return self._worker.ask(self._works.look_at_paper)

    @property
    def dropped(self) -> bytes:
        """The bytes for which there was no room in the receive buffer."""
        return self._works.engine.dropped

    def start(self) -> None:
        """Plug in.

        Raises:
            OSError: The system has no pseudo-terminal left, the device link cannot be made, or the network
                port is taken.
        """
        try:
            self._works.plug()
        except OSError:
            self._works.remove()
            raise
        self._worker.start()

    def stop(self) -> None:
        """Unplug and switch off for good; slips still in the mechanism are lost."""
        self._worker.stop()
        self._works.remove()

    def __enter__(self) -> VirtualPrinter:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def set(self, fault: Fault) -> None:
        """Let something be wrong from now on. Does nothing when it is already."""
        self._worker.ask(lambda: self._works.set(fault))

    def clear(self, fault: Fault) -> None:
        """Let something be right again. Does nothing when it is.

        After ``Fault.POWER_OFF`` the printer starts: the fault is over when it has, see ``Mechanism``.

        Raises:
            OSError: The system has no pseudo-terminal left, or the network port was taken meanwhile; then
                it is as wrong as before.
        """
        self._worker.ask(lambda: self._works.clear(fault))

    def clear_all(self) -> None:
        """Let everything be right again: the paper first, the cable last.

        Raises:
            OSError: See ``clear``.
        """
        for fault in Fault:
            if fault is not Fault.UNPLUGGED:
                self.clear(fault)
        self.clear(Fault.UNPLUGGED)

    def at(self, moment: Moment, number: int, action: Callable[[], None]) -> None:
        """Plan an action for an exact moment, before anything else happens.

        Args:
            moment: What to wait for.
            number: For the how manyth time, 1 for the first since the printer was made; see ``count``.
            action: Called on the printer's thread.

        Raises:
            ValueError: That moment is over, or there is no such number.
        """
        self._worker.ask(lambda: self._works.moments.at(moment, number, action))

    def count(self, moment: Moment) -> int:
        """How often a moment has come since the printer was made."""
        return self._works.moments.count(moment)

    def tear_paper(self) -> None:
        """Tear off by hand what hangs out of the printer; it comes out as a piece that was not cut."""
        self._worker.ask(self._works.tear_paper)

    def wait_until(self, is_so: Callable[[], bool], what: str, timeout_s: float = 5.0) -> None:
        """Wait until something is so; it is looked at after everything the printer does.

        Args:
            is_so: Looks; must not wait itself, so ``uncut_paper`` is not for it.
            what: In words, for the error.
            timeout_s: How long to wait at most, seconds.

        Raises:
            TimeoutError: It was not so in that time.
        """
        if not self._record.wait_until(is_so, timeout_s):
            raise TimeoutError(f"no {what} in {timeout_s} s")

    def wait_for_slips(self, count: int, timeout_s: float = 5.0) -> tuple[PrintedSlip, ...]:
        """Wait until slips have come out.

        Args:
            count: How many in all since the start.
            timeout_s: How long to wait at most, seconds.

        Returns:
            All slips so far.

        Raises:
            TimeoutError: Fewer have come out in that time.
        """
        self.wait_until(lambda: len(self.slips) >= count, f"{count} slips", timeout_s)
        return self.slips

    def wait_for_bytes(self, count: int, timeout_s: float = 5.0) -> None:
        """Wait until bytes have come over the line, for a fault in the middle of a slip.

        Args:
            count: How many in all since the start.
            timeout_s: How long to wait at most, seconds.

        Raises:
            TimeoutError: Fewer have come in that time.
        """
        self.wait_until(lambda: self.count(Moment.BYTE_RECEIVED) >= count, f"{count} bytes", timeout_s)

    def unplug(self) -> None:
        """Set ``Fault.UNPLUGGED``: vanish from the computer, as when the cable is pulled."""
        self.set(Fault.UNPLUGGED)

    def plug(self) -> None:
        """Clear ``Fault.UNPLUGGED``: come back, a serial device under another terminal name."""
        self.clear(Fault.UNPLUGGED)

    def hang(self) -> None:
        """Set ``Fault.HANG``: what is sent stays in the computer until its buffers are full."""
        self.set(Fault.HANG)

    def resume(self) -> None:
        """Clear ``Fault.HANG``: take bytes again."""
        self.clear(Fault.HANG)

    def refuse(self) -> None:
        """Set ``Fault.REFUSED``: let nobody but root open the device."""
        self.set(Fault.REFUSED)

    def accept(self) -> None:
        """Clear ``Fault.REFUSED``: let everybody open the device."""
        self.clear(Fault.REFUSED)
