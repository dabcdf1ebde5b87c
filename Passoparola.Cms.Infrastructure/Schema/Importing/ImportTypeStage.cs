using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// Languages, data types, media types and document types in one transaction, which also tries out every document
/// against the new types: what could not be published later is found before anything stays written.
/// </summary>
internal sealed class ImportTypeStage(
    ImportLanguages languages,
    ImportDataTypes dataTypes,
    ImportTypes<IMediaType> mediaTypes,
    ImportTypes<IContentType> contentTypes,
    DocumentTrial trial,
    TypeStageTransaction transaction)
{
    private const string Kind = "Types";

    public async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var schema = run.Schema;
        using (var scope = transaction.Begin())
        {
            await languages.RunAsync(run);
            await dataTypes.RunAsync(run);
            await mediaTypes.RunAsync(run, schema.MediaTypes);
            var untouched = await contentTypes.AnyChangesAsync(run, schema.ContentTypes) ? transaction.Untouched(run) : [];
            await contentTypes.RunAsync(run, schema.ContentTypes);
            await trial.RunAsync(run, cancellationToken);
            transaction.Remember(run, untouched);
            scope.Complete();
        }

        ISchemaItem[] items = [.. schema.Languages, .. schema.DataTypes, .. schema.MediaTypes, .. schema.ContentTypes];
        run.Committed(Kind, [.. items.Select(item => item.Key)], items.Length);
    }
}
