using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Documents.Variation;

/// <summary>Gives documents that begin to vary their name in the default language among their siblings.</summary>
internal sealed class DefaultCultureNames(SiblingNames siblings)
{
    /// <returns>The names that a sibling had already in the default language, by document, as they are now.</returns>
    public Dictionary<int, string> Add(CmsDbContext context, IReadOnlyList<DocumentRow> documents, string defaultCulture)
    {
        int[] ids = [.. documents.Select(document => document.Id)];
        context.Set<SiblingNameRow>().Where(row => ids.Contains(row.NodeId) && row.Culture != "").ExecuteDelete();
        var names = context.Set<SiblingNameRow>().AsNoTracking().Where(row => ids.Contains(row.NodeId) && row.Culture == "").ToArray();
        int[] parents = [.. names.Select(name => name.ParentId).Distinct()];
        var taken = context.Set<SiblingNameRow>().AsNoTracking()
            .Where(row => row.Culture == defaultCulture && row.ObjectType == Constants.ObjectTypes.Document && parents.Contains(row.ParentId))
            .Where(row => context.Set<SiblingNameRow>().Any(mine =>
                ids.Contains(mine.NodeId) && mine.ParentId == row.ParentId && mine.BaseName == row.BaseName && mine.Number == row.Number))
            .Select(row => new { row.ParentId, row.BaseName, row.Number })
            .ToHashSet();
        var clashing = names.ToLookup(name => taken.Contains(new { name.ParentId, name.BaseName, name.Number }));
        context.AddRange(clashing[false].Select(name => SiblingNames.Row(PlaceOf(name), defaultCulture, name.Name)));
        context.SaveChanges();
        return clashing[true].ToDictionary(name => name.NodeId, name => AddNumbered(context, name, defaultCulture));
    }

    private string AddNumbered(CmsDbContext context, SiblingNameRow name, string defaultCulture)
    {
        var unique = siblings.MakeUnique(PlaceOf(name), new Dictionary<string, string> { [defaultCulture] = name.Name })[defaultCulture];
        context.Add(SiblingNames.Row(PlaceOf(name), defaultCulture, unique));
        context.SaveChanges();
        return unique;
    }

    private static SiblingPlace PlaceOf(SiblingNameRow name) => new(Constants.ObjectTypes.Document, name.ParentId, name.NodeId);
}
