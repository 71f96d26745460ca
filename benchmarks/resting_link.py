"""Runs a link with nothing to print: for each line on its input it tells its CPU time so far, nanoseconds."""

from __future__ import annotations

import json
import sys
import time

import click

from hardware.link import PrinterLink
from hardware.serial_line import FlowControl, SerialLine
from hardware.serial_transport import SerialTransport


def main(device: str, baud: str) -> None:
    link = PrinterLink(SerialTransport(device, SerialLine(int(baud), FlowControl.NONE)))
    link.start()
    click.echo(json.dumps("ready"))
    for _ in sys.stdin:
        click.echo(json.dumps(time.process_time_ns()))
    link.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
