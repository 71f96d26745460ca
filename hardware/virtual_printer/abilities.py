"""What a virtual printer can do beside printing text: each ability can be taken away, to play a weaker one.

Must not import anything but hardware's own records.
"""

from dataclasses import dataclass

from hardware.profile import PrinterProfile


@dataclass(frozen=True, slots=True)
class Abilities:
    """Which questions and commands a printer knows; what it does not know it passes over.

    Attributes:
        answers: Real-time status, ``DLE EOT n``.
        pushes_status: Automatic status back, ``GS a``.
        fence: Status in the order of the data, ``GS r``.
        process_ids: Says what is on paper, ``GS ( H`` function 48.
        clears_buffers: Drops what it holds although it is off line, ``DLE DC4 8``.
        near_end_sensor: Feels that the roll is nearly at its end.
        native_qr: Draws QR codes itself, ``GS ( k``.
        raster: Prints pictures, ``GS v 0``.
        stored_graphics: Keeps pictures by a key, ``GS ( L`` functions 64 to 69.
        own_characters: Prints characters that are sent to it, ``ESC &``.
        tells_model: Says what it is, ``GS I``.
        maker: Who it says has made it.
        model: What it says it is.
    """

    answers: bool = True
    pushes_status: bool = True
    fence: bool = True
    process_ids: bool = True
    clears_buffers: bool = True
    near_end_sensor: bool = True
    native_qr: bool = True
    raster: bool = True
    stored_graphics: bool = True
    own_characters: bool = True
    tells_model: bool = True
    maker: str = "Votre tour"
    model: str = "virtual printer"

    @classmethod
    def of(cls, profile: PrinterProfile) -> "Abilities":
        """Play the printer of a profile.

        Args:
            profile: What nobody knows of it is taken to be there.
        """
        can = profile.can
        return cls(
            answers=can.answers.may_be_there,
            pushes_status=can.pushes_status.may_be_there,
            fence=can.fence.may_be_there,
            process_ids=can.process_ids.may_be_there,
            clears_buffers=can.clears_buffers.may_be_there,
            near_end_sensor=can.near_end_sensor.may_be_there,
            native_qr=can.native_qr.may_be_there,
            raster=can.raster.may_be_there,
            stored_graphics=can.stored_graphics.may_be_there,
            own_characters=can.own_characters.may_be_there,
        )


ONE_WAY = Abilities(
    answers=False,
    pushes_status=False,
    fence=False,
    process_ids=False,
    clears_buffers=False,
    tells_model=False,
)
"""A printer that prints and never says a word."""
