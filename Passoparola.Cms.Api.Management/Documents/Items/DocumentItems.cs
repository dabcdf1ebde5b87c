using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Items;

/// <summary>Documents by their keys, each with its line of ancestors; the number of statements does not depend on how many.</summary>
internal sealed class DocumentItems(IEntityService entities, ILanguageService languages)
{
    public async Task<DocumentItemResponse[]> OfAsync(IReadOnlyCollection<Guid> keys)
    {
        var documents = Find(keys);
        var parents = Find([.. documents.Select(document => document.ParentId)]);
        var culture = await languages.GetDefaultIsoCodeAsync();
        return [.. documents.Select(document => DocumentItemResponse.Of(document, parents.GetValueOrDefault(document.ParentId)?.Key, culture))];
    }

    /// <summary>From the root down to the parent of each.</summary>
    public async Task<DocumentItemAncestorsResponse[]> AncestorsOfAsync(IReadOnlyCollection<Guid> keys)
    {
        var documents = Find(keys);
        var lines = Find([.. documents.SelectMany(AncestorIds)]);
        var culture = await languages.GetDefaultIsoCodeAsync();
        return [.. documents.Select(document => new DocumentItemAncestorsResponse(
            document.Key,
            [.. AncestorIds(document).Where(lines.ContainsKey).Select(id => lines[id])
                .Select(ancestor => DocumentItemResponse.Of(ancestor, lines.GetValueOrDefault(ancestor.ParentId)?.Key, culture))]))];
    }

    private static IEnumerable<int> AncestorIds(IDocumentEntitySlim document) => document.Path.Split(Constants.CharArrays.Comma)
        .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
        .Where(id => id > 0 && id != document.Id);

    private IDocumentEntitySlim[] Find(IReadOnlyCollection<Guid> keys) =>
        keys.Count == 0 ? [] : [.. entities.GetAll(UmbracoObjectTypes.Document, [.. keys.Distinct()]).OfType<IDocumentEntitySlim>()];

    private Dictionary<int, IDocumentEntitySlim> Find(int[] ids)
    {
        int[] wanted = [.. ids.Where(id => id > 0).Distinct()];
        return wanted.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, wanted).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Id);
    }
}
