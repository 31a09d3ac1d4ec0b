"""Run by Alembic: the steps go over the connection that the caller opened."""

from alembic import context

from sync.server.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
