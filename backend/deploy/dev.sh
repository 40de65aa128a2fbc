#!/usr/bin/env bash
# Run by `make dev` inside the launcher, which gives the addresses and secrets: both servers reload what is edited.
set -euo pipefail
. "$(dirname "$0")/toolbox.sh"
need_maven
need_node
cd "$root"
# The page comes from Vite, which passes /api and /auth on; sign-in must come back to it.
export ESSAIM_PUBLIC_URL=http://localhost:5173 ESSAIM_API=http://127.0.0.1:$ESSAIM_HTTP_PORT ESSAIM_LOG_JSON=false
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
mvn -q -B -f backend/pom.xml -pl app -am compile quarkus:dev -Dquarkus.console.enabled=false -Dspotless.check.skip &
npm --prefix frontend run dev -- --strictPort &
echo "Open $ESSAIM_PUBLIC_URL"
wait -n
