"""The desk panel, in Qt Widgets. Imports ui and desk; its real parts come from app."""
