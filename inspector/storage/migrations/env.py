"""Run by Alembic: uses the connection that `inspector.storage.migrate` opened, inside its transaction."""

from alembic import context

from inspector.storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
