"""The entrance touchscreen, in Qt Quick. Imports ui and desk; its real parts come from app."""
