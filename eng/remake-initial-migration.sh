#!/usr/bin/env bash
# Makes the migration "Initial" of both engines anew from the model, until the first release has made it permanent.
# Later changes add a migration instead: eng/add-migration.sh <Name>.
set -euo pipefail
cd "$(dirname "$0")/.."

for engine in Sqlite PostgreSql; do
  rm -rf "Passoparola.Cms.Infrastructure.$engine/Migrations"
done
exec eng/add-migration.sh Initial
