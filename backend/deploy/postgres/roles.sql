-- The three accounts of Essaim's database: one migrates, one runs, one reads. Run as superuser in that database, as
-- often as one likes: by the launcher of `make run`, by the tests, and by the PostgreSQL container (roles.sh).
-- Needs three session settings: essaim.migrator_password, essaim.api_password, essaim.reader_password.

do $$
declare
  account text;
begin
  foreach account in array array['migrator', 'api', 'reader'] loop
    if not exists (select from pg_roles where rolname = 'essaim_' || account) then
      execute format('create role %I login', 'essaim_' || account);
    end if;
    execute format('alter role %I password %L', 'essaim_' || account,
                   current_setting('essaim.' || account || '_password'));
  end loop;
  execute format('alter database %I owner to essaim_migrator', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to essaim_api, essaim_reader', current_database());
end
$$;

alter schema public owner to essaim_migrator;
revoke all on schema public from public;
grant usage on schema public to essaim_api, essaim_reader;

-- What the migrator creates later, the other two may use; a migration takes rights away where a table is append-only.
alter default privileges for role essaim_migrator in schema public
  grant select, insert, update, delete on tables to essaim_api;
alter default privileges for role essaim_migrator in schema public grant usage, select on sequences to essaim_api;
alter default privileges for role essaim_migrator in schema public grant select on tables to essaim_reader;

-- A migration that waits behind a long transaction blocks everyone queueing after it: give up early, try again.
alter role essaim_migrator set lock_timeout = '5s';
alter role essaim_api set statement_timeout = '10s';
alter role essaim_api set lock_timeout = '3s';
-- Short statements on fast disks: compiling one takes longer than running it, and an index is rarely dearer than a whole table.
alter role essaim_api set jit = off;
alter role essaim_api set random_page_cost = 1.1;
alter role essaim_api set idle_in_transaction_session_timeout = '30s';
alter role essaim_reader set default_transaction_read_only = on;
alter role essaim_reader set statement_timeout = '60s';

-- In a schema of its own: Flyway takes a `public` schema that is not empty for a database it must not touch.
create schema if not exists monitoring;
create extension if not exists pg_stat_statements with schema monitoring;
