# Essaim: `make run` starts everything on this machine, `make test` checks everything. `make help` lists the rest.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

TOOLS := . backend/deploy/toolbox.sh
BACKEND := backend/pom.xml backend/.mvn backend/app backend/stack/pom.xml backend/stack/src backend/bench backend/deploy/postgres
API := backend/app/target/quarkus-app/quarkus-run.jar
CONTRACT := backend/app/target/openapi/openapi.yaml
GEOGRAPHY := backend/geography/dist
BENCH_JAR := backend/bench/target/essaim-bench.jar
FRONTEND := frontend/src frontend/public frontend/messages frontend/scripts frontend/project.inlang \
  frontend/index.html frontend/package-lock.json frontend/vite.config.ts
# What the parts of `make test` look at. Journeys meet what is delivered, not the tests of its parts.
SCREENS := frontend backend/geography openapi.yaml
PROMISES := $(BACKEND) openapi.yaml frontend/codegen frontend/src/api
JOURNEYS := backend/pom.xml backend/.mvn backend/app/pom.xml backend/app/src/main backend/stack/pom.xml backend/stack/src/main \
  backend/deploy backend/geography $(FRONTEND) frontend/e2e

.PHONY: help run test dev build format openapi e2e bench db-reset clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Start PostgreSQL, Keycloak, the API and the front end; Ctrl-C stops them
	@$(TOOLS); stack run --geography $(GEOGRAPHY)

test: ## Everything CI checks: format, compilation, tests, contract, front end, journeys (ALL=1: skip nothing)
	@$(TOOLS); need_disk; need_java; need_maven; need_node; need_chromium; npm_install frontend; \
	  begin backend $(BACKEND) openapi.yaml; begin frontend $(SCREENS); begin contract $(PROMISES); begin journeys $(JOURNEYS)
	@$(TOOLS); side_by_side "$(MAKE) --no-print-directory check-backend" "$(MAKE) --no-print-directory test-frontend"
	@$(MAKE) --no-print-directory test-backend contract-check
	@$(TOOLS); unless_passed journeys "Browser journeys" $(JOURNEYS) -- $(MAKE) --no-print-directory e2e
	@$(TOOLS); say "All checks passed"

dev: build ## Live reload: the API in Quarkus dev mode, the front end by Vite on port 5173
	@$(TOOLS); need_maven; need_node; npm_install frontend; stack run --without-api --geography $(GEOGRAPHY) -- backend/deploy/dev.sh

build: backend-build frontend/dist $(GEOGRAPHY) ## Build what changed since the last time, without tests

format: ## Format all sources
	@$(TOOLS); maven spotless:apply; npm_install frontend; npm --prefix frontend run --silent format

openapi: ## Write openapi.yaml and the front end's types from the API's code
	@$(TOOLS); once backend $(CONTRACT) $(BACKEND) -- maven package -DskipTests -Dspotless.check.skip
	@$(TOOLS); cp $(CONTRACT) openapi.yaml; npm_install frontend/codegen; npm --prefix frontend/codegen run --silent generate

e2e: build ## Browser journeys in Chromium against the real stack (E2E="--ui …" for Playwright's options)
	@$(TOOLS); need_chromium; npm_install frontend/e2e; npm --prefix frontend/e2e run --silent check; say "Browser journeys"; \
	  stack e2e --replicas 2 --geography $(GEOGRAPHY) -- npm --prefix frontend/e2e test -- $(E2E)

bench: backend-build $(GEOGRAPHY) ## Speed and memory beside PostgreSQL alone (BENCH="list-default --clients 16 --seconds 10")
	@$(TOOLS); need_java; java -jar $(BENCH_JAR) --check $(BENCH); [[ "$(BENCH)" != *--help* ]] || exit 0; \
	  need_load_generators; say "Benchmarks"; \
	  ESSAIM_RATE_LIMIT_PER_MINUTE=1000000000 stack run --fresh --free-ports --geography $(GEOGRAPHY) \
	    --postgres logging_collector=on --postgres log_destination=jsonlog --postgres log_rotation_size=0 \
	    -- java -jar $(BENCH_JAR) $(BENCH)

db-reset: backend-build ## Delete the data of `make run`, accounts included
	@$(TOOLS); stack reset

clean: ## Delete what was built; data and downloads stay
	@rm -rf backend/*/target backend/geography/dist frontend/dist frontend/src/paraglide .data/stamps

# --- Steps of the targets above ---------------------------------------------------------------------------------------
.PHONY: check-backend verify-backend test-backend test-halves test-first test-second test-frontend test-screens backend-build \
  frontend/dist $(GEOGRAPHY) contract-check compare-contract

check-backend:
	@$(TOOLS); passed backend $(BACKEND) openapi.yaml || $(MAKE) --no-print-directory verify-backend

verify-backend:
	@$(TOOLS); say "Backend: format, compilation, packages"; \
	  sum=$$(fingerprint $(BACKEND)); maven verify -DskipTests; stamp backend "$$sum"

test-backend:
	@$(TOOLS); unless_passed backend "Backend" $(BACKEND) openapi.yaml -- $(MAKE) --no-print-directory test-halves

test-halves:
	@$(TOOLS); side_by_side "$(MAKE) --no-print-directory test-first" "$(MAKE) --no-print-directory test-second"

# The backend's tests in two halves that last about as long as one another, each in a JVM with a database of its own.
FIRST := fr/essaim/*Test,fr/essaim/communities/**/*Test,fr/essaim/notifications/**/*Test,fr/essaim/shared/**/*Test
comma := ,
COMPILED := -Dmaven.main.skip -Dspotless.check.skip -Dsurefire.failIfNoSpecifiedTests=false
test-first:
	@$(TOOLS); say "Backend: promises, walls, communities, what all share"; maven test $(COMPILED) '-Dtest=$(FIRST)'

test-second:
	@$(TOOLS); say "Backend: all other tests"; \
	  maven test $(COMPILED) -DtempDir=surefire-second -Dessaim.files.folder=target/files-second \
	    -Dquarkus.smallrye-openapi.store-schema-directory=target/openapi-second \
	    '-Dtest=!$(subst $(comma),$(comma)!,$(FIRST))'

test-frontend:
	@$(TOOLS); unless_passed frontend "Geography and front end" $(SCREENS) -- $(MAKE) --no-print-directory test-screens

test-screens:
	@$(TOOLS); say "Geography: tests and files"; npm_install backend/geography; npm --prefix backend/geography test
	@$(TOOLS); need_node; say "Front end: format, lint, types, dead code"; npm --prefix frontend run --silent check; \
	  say "Front end: unit tests"; npm --prefix frontend run --silent test
	@$(MAKE) --no-print-directory frontend/dist
	@$(TOOLS); need_node; say "Front end: size of the first load"; npm --prefix frontend run --silent budget

backend-build:
	@$(TOOLS); need_disk; once backend $(API) $(BACKEND) -- $(MAKE) --no-print-directory backend-package

.PHONY: backend-package
backend-package:
	@$(TOOLS); say "Building the API and the launcher (the first time downloads 500 MB)"; \
	  maven package -DskipTests -Dspotless.check.skip | { grep -v '^\[INFO\]' || true; }

frontend/dist:
	@$(TOOLS); npm_install frontend; once frontend frontend/dist/index.html $(FRONTEND) -- npm --prefix frontend run --silent build

$(GEOGRAPHY):
	@$(TOOLS); npm_install backend/geography; \
	  once geography $(GEOGRAPHY) backend/geography -- npm --prefix backend/geography run --silent build

contract-check:
	@$(TOOLS); unless_passed contract "Contract" $(PROMISES) -- $(MAKE) --no-print-directory compare-contract

compare-contract:
	@$(TOOLS); say "Contract: openapi.yaml, its lint, the types made from it"; \
	  diff -u openapi.yaml $(CONTRACT) || give_up "openapi.yaml differs from the code: run \`make openapi\` and commit."; \
	  npm_install frontend/codegen; npm --prefix frontend/codegen run --silent lint; \
	  types=$$(mktemp); trap 'rm -f "$$types"' EXIT; \
	  (cd frontend/codegen && npx --no-install openapi-typescript ../../openapi.yaml --output "$$types" >/dev/null); \
	  diff -u frontend/src/api/schema.d.ts "$$types" || give_up "The types differ from openapi.yaml: run \`make openapi\` and commit."
