"""Where it is kept: the store and its journals. Imports desk only; never hardware, never Qt."""
