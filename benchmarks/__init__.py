"""Figures of this machine, measured side by side; `scripts/bench` prints them."""
