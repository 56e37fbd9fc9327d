"""Frozen values every floor above shares: text, records, changes, errors. Standard library only."""
