"""Runs a link with nothing to print: for each line on its input it tells its CPU time so far, nanoseconds.

The speed of the line, 0 for a printer file; and how long after news somebody is taken to be about, seconds.
"""

from __future__ import annotations

import json
import sys
import time

import click

from hardware.link import PrinterLink
from hardware.link_limits import LinkLimits
from hardware.looking import Rests
from hardware.serial_line import FlowControl, SerialLine
from hardware.serial_transport import SerialTransport
from hardware.usb_device_transport import UsbDeviceTransport


def main(device: str, baud: str, alert_for_s: str) -> None:
    link = PrinterLink(
        SerialTransport(device, SerialLine(int(baud), FlowControl.NONE))
        if int(baud)
        else UsbDeviceTransport(device),
        limits=LinkLimits(rests=Rests(alert_for_s=float(alert_for_s))),
    )
    link.start()
    click.echo(json.dumps("ready"))
    for _ in sys.stdin:
        click.echo(json.dumps(time.process_time_ns()))
    link.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
