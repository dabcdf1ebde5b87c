using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// Where the types are written, with what was imported of them. A document that nobody changed since its import looks
/// different once its type has changed under it; it must not be taken for one that an editor changed.
/// </summary>
internal sealed class TypeStageTransaction(ICoreScopeProvider scopes, ImportRecords records, SiteDocuments documents)
{
    public ICoreScope Begin() => scopes.CreateCoreScope();

    /// <summary>The documents that are what their import left.</summary>
    public HashSet<Guid> Untouched(ImportRun run) => run.HasRecords(run.Schema.Contents.Select(file => file.Key))
        ? [.. documents.All().Where(document => run.RecordOf(document.Key)?.StateHash == Files.ItemHash.Of(document)).Select(document => document.Key)]
        : [];

    public void Remember(ImportRun run, HashSet<Guid> untouched)
    {
        if (untouched.Count > 0)
        {
            foreach (var document in documents.All().Where(document => untouched.Contains(document.Key)))
            {
                run.Remember(document.Key, run.RecordOf(document.Key)! with { StateHash = Files.ItemHash.Of(document) });
            }
        }

        records.Save(run.TakeRecords());
    }
}
