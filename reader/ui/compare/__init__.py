"""Versions of a text side by side: rows of sentences, edited in place."""
