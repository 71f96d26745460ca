"""The printers this one can be: a TM-T20III, and weaker ones that say or understand less."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Variant:
    """What one model understands and says.

    `replies` False: prints, but nothing ever comes back. `chinese_first`: bytes from 81h on are read in pairs
    (GB 18030) until `FS .` says otherwise, as on many printers made for China.
    """

    name: str
    maker: str = "EPSON"
    model: str = "TM-T20III"
    width_dots: int = 576
    head_to_cutter_dots: int = 96
    receive_buffer_bytes: int = 4096
    replies: bool = True
    pushes_status: bool = True
    fence: bool = True
    process_ids: bool = True
    clears_buffers: bool = True
    near_end_sensor: bool = True
    native_qr: bool = True
    raster: bool = True
    stored_graphics: bool = True
    chinese_first: bool = False


TM_T20III = Variant("tm-t20iii")
NO_PROCESS_IDS = replace(TM_T20III, name="no-process-ids", model="TM-T88III", process_ids=False)
NO_STATUS_BACK = replace(TM_T20III, name="no-status-back", pushes_status=False, process_ids=False)
ONE_WAY = replace(TM_T20III, name="one-way", replies=False)
SMALL_BUFFER = replace(NO_PROCESS_IDS, name="small-buffer", receive_buffer_bytes=45)
CLONE = Variant(
    "clone",
    maker="POS",
    model="POS-80",
    pushes_status=False,
    process_ids=False,
    clears_buffers=False,
    near_end_sensor=False,
    native_qr=False,
    stored_graphics=False,
    chinese_first=True,
)
VARIANTS = (TM_T20III, NO_PROCESS_IDS, NO_STATUS_BACK, ONE_WAY, SMALL_BUFFER, CLONE)
