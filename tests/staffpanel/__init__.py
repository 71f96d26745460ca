"""Tests of the staff panel."""
