#!/bin/sh
# Runs once, when the PostgreSQL container initialises an empty volume (mounted in /docker-entrypoint-initdb.d).
set -eu
: "${ESSAIM_DB_MIGRATOR_PASSWORD:?}" "${ESSAIM_DB_API_PASSWORD:?}" "${ESSAIM_DB_READER_PASSWORD:?}"
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set migrator="$ESSAIM_DB_MIGRATOR_PASSWORD" --set api="$ESSAIM_DB_API_PASSWORD" \
  --set reader="$ESSAIM_DB_READER_PASSWORD" <<'SQL'
select set_config('essaim.migrator_password', :'migrator', false),
       set_config('essaim.api_password', :'api', false),
       set_config('essaim.reader_password', :'reader', false) \g /dev/null
\i /etc/essaim/roles.sql
SQL
