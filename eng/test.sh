#!/usr/bin/env bash
# Builds the solution and runs the suite: all of it on SQLite, and beside it on PostgreSQL what depends on the database. The last line is the total.
# PostgreSQL: PASSOPAROLA_TEST_POSTGRESQL names a server, else one is started from the installed programs.
#   --no-build   the solution is built already
#   --campaigns  also what takes long: the full numbers of kills, documents and generated cases
set -uo pipefail
cd "$(dirname "$0")/.."

build=true
left_out=(-trait- Category=Campaign)
for option in "$@"; do
  case "$option" in
    --no-build) build=false ;;
    --campaigns) left_out=() ;;
    *) echo "$0: unknown option $option (--no-build, --campaigns)" >&2; exit 2 ;;
  esac
done

if $build && ! dotnet build Passoparola.slnx --nologo --verbosity quiet; then
  echo "The solution does not build."
  echo "0 passed, 1 failed"
  exit 1
fi

written="$(mktemp --directory)"
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$written"' EXIT
passed=0
failed=0
unsaid=()

# Tests that share a site stand in one queue, and others wait for a program or a browser they have started. Both engines run at
# once, so that the end of a queue leaves no processor idle.
threads=$(($(nproc) + 1))
# Most programs end before the code that is measured while it runs would be worth it.
export DOTNET_TieredPGO=0

# Umbraco keeps its services in a static place, hence a process for each engine. Contracts run where their engine is.
start() {
  local engine="$1"
  shift
  PASSOPAROLA_TEST_ENGINE="$engine" dotnet run --no-build --project Passoparola.Cms.Tests -- \
    -noColor -failSkips -maxThreads "$threads" "${left_out[@]}" "$@" </dev/null >"$written/$engine" 2>&1 &
}

# Shows what an engine's tests write, to their end, and counts them.
follow() {
  local engine="$1" process="$2" status total errors failures
  echo "== $engine"
  tail --lines=+1 --follow --pid="$process" "$written/$engine"
  wait "$process"
  status=$?
  read -r total errors failures < <(sed -n 's/.*Total: \([0-9]*\), Errors: \([0-9]*\), Failed: \([0-9]*\).*/\1 \2 \3/p' "$written/$engine")
  if [ -z "${total:-}" ] || [ "$total" = 0 ]; then
    unsaid+=("No test of $engine ran.")
    failed=$((failed + 1))
  else
    passed=$((passed + total - failures))
    failed=$((failed + failures + errors))
    if [ "$status" != 0 ] && [ $((failures + errors)) = 0 ]; then
      unsaid+=("No test of $engine failed, but their process ended with $status. The last it wrote: $(tail --lines=3 "$written/$engine")")
      failed=$((failed + 1))
    fi
  fi
}

# What no database takes part in, or only as any other would: the source, the bundle, the browser and generated clients before the
# same API, the publishing of the program, the search in memory, markup before it is stored, what the command line does not know,
# a port that is taken.
not_again=()
for class in 'Architecture.*' 'Benchmarks.*' 'Browser.*' 'Delivery.TypeScriptClient.*' Host.Publishing \
  Infrastructure.PropertyEditors.Sanitizing.SanitizingHostileMarkup Infrastructure.SignIns.CheckingPasswords \
  'Management.BackOffice.*' Management.Contract.AnsweringAsTheContractSays Management.Documents.WhatTheClientSendsBack 'Search.*'; do
  not_again+=(-class- "Passoparola.Cms.Tests.$class")
done
for method in Host.RefusingToStart.A_port_in_use_is_named Host.RefusingToStart.An_unknown_configuration_value_is_named \
  Host.RefusingToStart.Two_reasons_at_once_are_one_sentence \
  Schema.SchemaCommandLine.An_unknown_import_mode_is_refused_in_one_sentence \
  Schema.SchemaCommandLine.What_the_command_line_does_not_know_is_refused_in_one_sentence; do
  not_again+=(-method- "Passoparola.Cms.Tests.$method")
done

start sqlite -class- '*OnPostgreSql'
sqlite=$!
start postgresql -class- '*OnSqlite' "${not_again[@]}"
postgresql=$!
follow sqlite "$sqlite"
follow postgresql "$postgresql"

if [ "$failed" != 0 ]; then
  # Once more, because between all that the sites write they are hard to find.
  echo "== What failed"
  grep --no-group-separator --after-context=12 '\[FAIL\]$\|Cleanup Failure' "$written/sqlite" "$written/postgresql"
  for sentence in "${unsaid[@]}"; do echo "$sentence"; done
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
