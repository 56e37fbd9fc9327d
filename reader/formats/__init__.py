"""Opening documents and writing them out again. Knows no database and no window; imports libraries lazily."""
