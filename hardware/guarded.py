"""Calls jobs and listeners, which are not the link's own: what they raise is logged and stops no printing.

Must not import anything but the standard library and hardware's own records.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import ParamSpec

from hardware.jobs import JobNews, PrintJob

logger = logging.getLogger(__name__)
Arguments = ParamSpec("Arguments")


def say(listener: Callable[Arguments, None], *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
    """Tell a listener something, on the caller's thread; takes as long as the listener.

    Args:
        listener: Who is told.
        *args: What.
        **kwargs: What.
    """
    try:
        listener(*args, **kwargs)
    except Exception:
        logger.exception("a listener of the printer link stumbled")


def is_accepted(job: PrintJob) -> bool:
    """Tell a job that it was taken; see ``PrintJob.accepted``. One that stumbles is not printed."""
    try:
        return job.accepted()
    except Exception:
        logger.exception("a slip could not be taken")
        return False


def tell_job(job: PrintJob, news: JobNews) -> None:
    """Tell a job how far it has come; see ``PrintJob.moved``."""
    say(job.moved, news)
