"""Tests of the front door: command line, settings and the pipe."""
