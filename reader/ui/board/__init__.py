"""The claims of all texts at once: a table, a timeline, and the ledger of their sources."""
