"""Sorot: a desktop reader for people who read closely."""

__version__ = "0.2.0"
