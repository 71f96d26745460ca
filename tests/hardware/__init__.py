"""Tests of paper and sound, on real pseudo-terminals and in real threads."""
