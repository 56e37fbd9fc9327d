"""The only SQL: schema, migrations, the store, and the originals kept by content hash."""
