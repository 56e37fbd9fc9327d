"""The reading page: canonical text as a Qt document, the marks on it, and every way to select in it."""
