#!/usr/bin/env bash
# Builds the solution and runs the suite: all of it on SQLite, then on PostgreSQL what depends on the database. The last line is the total.
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

summaries="$(mktemp)"
trap 'rm -f "$summaries"' EXIT
passed=0
failed=0

# Many tests wait for a program or a browser that they have started, and most others stand in one queue.
threads=$(($(nproc) * 2))
# Most programs end before the code that is measured while it runs would be worth it.
export DOTNET_TieredPGO=0

# Umbraco keeps its services in a static place, hence a process for each engine. Contracts run where their engine is.
run() {
  local engine="$1"
  shift
  echo "== $engine"
  PASSOPAROLA_TEST_ENGINE="$engine" dotnet run --no-build --project Passoparola.Cms.Tests -- \
    -noColor -failSkips -maxThreads "$threads" "${left_out[@]}" "$@" </dev/null 2>&1 | tee "$summaries"
  local status="${PIPESTATUS[0]}" total errors failures
  read -r total errors failures < <(sed -n 's/.*Total: \([0-9]*\), Errors: \([0-9]*\), Failed: \([0-9]*\).*/\1 \2 \3/p' "$summaries")
  if [ -z "${total:-}" ] || [ "$total" = 0 ]; then
    echo "No test of $engine ran."
    failed=$((failed + 1))
  else
    passed=$((passed + total - failures))
    failed=$((failed + failures + errors))
    # The process ended badly although no test says so.
    if [ "$status" != 0 ] && [ $((failures + errors)) = 0 ]; then failed=$((failed + 1)); fi
  fi
}

# What no database takes part in, or only as any other would: the source, the bundle, the browser and generated clients before the
# same API, the publishing of the program, the search in memory, markup before it is stored, what the command line does not know.
not_again=()
for class in 'Architecture.*' 'Benchmarks.*' 'Browser.*' 'Delivery.TypeScriptClient.*' Host.Publishing \
  Infrastructure.PropertyEditors.Sanitizing.SanitizingHostileMarkup Infrastructure.SignIns.CheckingPasswords \
  'Management.BackOffice.*' Management.Documents.WhatTheClientSendsBack 'Search.*'; do
  not_again+=(-class- "Passoparola.Cms.Tests.$class")
done
for method in Host.RefusingToStart.An_unknown_configuration_value_is_named \
  Schema.SchemaCommandLine.An_unknown_import_mode_is_refused_in_one_sentence \
  Schema.SchemaCommandLine.What_the_command_line_does_not_know_is_refused_in_one_sentence; do
  not_again+=(-method- "Passoparola.Cms.Tests.$method")
done

run sqlite -class- '*OnPostgreSql'
run postgresql -class- '*OnSqlite' "${not_again[@]}"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
