"""The one door for changes, and the use cases built on it. No Qt, no SQL."""
