"""Paper and sound: from the meaning of a slip to a printer. Imports desk only; never data, never Qt."""
