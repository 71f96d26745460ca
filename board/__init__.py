"""The public display of calls, in Qt Quick. Imports ui and desk; its real parts come from app."""
