#!/usr/bin/env bash
# Adds a migration to both engines from what changed in the model, under one id: eng/add-migration.sh <Name>
set -euo pipefail
cd "$(dirname "$0")/.."
name="${1:?Name the migration in PascalCase, for example AddRedirects}"
id="$(date --utc +%Y%m%d%H%M%S)_$name"

dotnet tool restore >/dev/null
for engine in Sqlite PostgreSql; do
  project="Passoparola.Cms.Infrastructure.$engine"
  dotnet build "$project" --nologo --verbosity quiet --property:RunAnalyzers=false
  dotnet ef migrations add "$name" --project "$project" --startup-project "$project" --context "${engine}Context" --no-build

  # EF names each after the second it ran in.
  made="$(basename "$(ls "$project"/Migrations/*_"$name".Designer.cs | tail -n 1)" .Designer.cs)"
  mv "$project/Migrations/$made.cs" "$project/Migrations/$id.cs"
  mv "$project/Migrations/$made.Designer.cs" "$project/Migrations/$id.Designer.cs"
  sed -i "s/\"$made\"/\"$id\"/" "$project/Migrations/$id.Designer.cs"
  # EF silences warnings about obsolete members; there are none, and here nothing is silenced in source.
  sed -i '/^#pragma warning/d' "$project/Migrations/$id.Designer.cs" "$project/Migrations/${engine}ContextModelSnapshot.cs"
done
