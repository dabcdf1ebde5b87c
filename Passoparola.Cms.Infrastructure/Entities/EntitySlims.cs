using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>
/// Makes slim entities of nodes: one more statement for the documents among them, one for the media, one for who has
/// children, whatever their number.
/// </summary>
internal sealed class EntitySlims(IAmbientDatabase database, StoredContentTypes contentTypes)
{
    private const int IdsPerStatement = 500;

    public IReadOnlyList<IEntitySlim> From(IReadOnlyList<NodeRow> nodes) =>
        [.. nodes.Chunk(IdsPerStatement).SelectMany(FromChunk)];

    private IEnumerable<IEntitySlim> FromChunk(NodeRow[] nodes)
    {
        var ids = nodes.Select(node => node.Id).ToArray();
        var parents = database.Current.Set<NodeRow>()
            .Where(row => ids.Contains(row.ParentId) && !row.IsReserved)
            .Select(row => row.ParentId)
            .Distinct()
            .ToHashSet();
        var documents = Documents(IdsOf(nodes, Constants.ObjectTypes.Document));
        var media = Media(IdsOf(nodes, Constants.ObjectTypes.Media));
        foreach (var node in nodes)
        {
            var slim = documents.GetValueOrDefault(node.Id) ?? media.GetValueOrDefault(node.Id) ?? new EntitySlim();
            node.CopyTo(slim);
            slim.NodeObjectType = node.ObjectType;
            slim.Trashed = node.Trashed;
            slim.HasChildren = parents.Contains(node.Id);
            yield return slim;
        }
    }

    private static int[] IdsOf(NodeRow[] nodes, Guid objectType) =>
        [.. nodes.Where(node => node.ObjectType == objectType).Select(node => node.Id)];

    private Dictionary<int, EntitySlim> Documents(int[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var context = database.Current;
        var stored = (from document in context.Set<DocumentRow>().AsNoTracking()
                      join version in context.Set<DocumentVersionRow>() on document.CurrentVersionId equals version.Id
                      where ids.Contains(document.Id)
                      select new { Document = document, version.Cultures }).ToArray();
        return stored.ToDictionary(row => row.Document.Id, EntitySlim (row) =>
        {
            var slim = new DocumentEntitySlim
            {
                ContentTypeKey = row.Document.ContentTypeKey,
                CultureNames = StoredCultures.Read(row.Cultures).ToDictionary(culture => culture.Culture, culture => culture.Name, StringComparer.OrdinalIgnoreCase),
                PublishedCultures = row.Document.PublishedCultures,
                EditedCultures = row.Document.EditedCultures,
                Published = row.Document.PublishedVersionId is not null,
                Edited = row.Document.Edited,
            };
            return Typed(slim, row.Document.ContentTypeId);
        });
    }

    private Dictionary<int, EntitySlim> Media(int[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var stored = database.Current.Set<MediaRow>()
            .Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, row.ContentTypeId, row.ContentTypeKey, row.FilePath })
            .ToArray();
        return stored.ToDictionary(row => row.Id, EntitySlim (row) => Typed(
            new MediaEntitySlim { ContentTypeKey = row.ContentTypeKey, MediaPath = row.FilePath },
            row.ContentTypeId));
    }

    private ContentEntitySlim Typed(ContentEntitySlim slim, int contentTypeId)
    {
        if (contentTypes.Current.Find(contentTypeId) is not { } type)
        {
            return slim;
        }

        slim.ContentTypeAlias = type.Alias;
        slim.ContentTypeIcon = type.Icon;
        slim.ContentTypeThumbnail = type.Thumbnail;
        slim.ListViewKey = type.ListView;
        slim.IsContainer = type.ListView is not null;
        if (slim is DocumentEntitySlim document)
        {
            document.Variations = type.Variations;
        }

        return slim;
    }
}
