"""Runs the command line with ``python -m app``."""

from app.cli import main

main(prog_name="votre-tour")
