"""The front door: command line, settings and the wiring of the real parts. May import every room."""
