"""Tests of the rules of a service desk."""
