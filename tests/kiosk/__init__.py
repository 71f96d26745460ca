"""Tests of the entrance screen."""
