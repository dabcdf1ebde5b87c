using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>Answers questions about the tree of documents without loading documents.</summary>
internal sealed class DocumentTree(IAmbientDatabase database, DocumentQueries queries, StoredContentTypes types)
{
    private readonly Func<CmsDbContext, int[], int> _published = EF.CompileQuery(
        (CmsDbContext context, int[] ids) => context.Set<DocumentRow>()
            .Count(document => ids.Contains(document.Id) && document.PublishedVersionId != null));

    private static readonly string BinPath = $"{Constants.System.RootString},{Constants.System.RecycleBinContentString},";

    public int Count(string? contentTypeAlias) => OfType(queries.Current, contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias) =>
        OfType(queries.Current, contentTypeAlias).Count(document => document.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias)
    {
        var documents = OfType(queries.Current, contentTypeAlias);
        if (parentId == Constants.System.Root)
        {
            return documents.Count();
        }

        var path = parentId == Constants.System.RecycleBinContent
            ? BinPath
            : queries.Nodes.Where(node => node.Id == parentId).Select(node => node.Path + ",").SingleOrDefault();
        return path is null ? 0 : documents.Count(document => document.Path.StartsWith(path));
    }

    public int CountPublished(string? contentTypeAlias) =>
        OfType(queries.Current, contentTypeAlias).Count(document => document.Published && !document.Trashed);

    public bool RecycleBinSmells() => queries.Nodes.Any(node => node.ParentId == Constants.System.RecycleBinContent);

    /// <summary>Whether the document and everything above it are published and outside the recycle bin.</summary>
    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || content.Path.StartsWith(BinPath, StringComparison.Ordinal) || !content.Published)
        {
            return false;
        }

        int[] ancestors =
        [
            .. content.Path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))
                .Where(id => id > 0 && id != content.Id),
        ];
        return ancestors.Length == 0
            || _published(database.Current, ancestors) == ancestors.Length;
    }

    private IQueryable<DocumentView> OfType(IQueryable<DocumentView> documents, string? contentTypeAlias)
    {
        if (string.IsNullOrWhiteSpace(contentTypeAlias))
        {
            return documents;
        }

        var typeId = types.Current.All.FirstOrDefault(type => type is ContentType && type.Alias.InvariantEquals(contentTypeAlias))?.Id ?? 0;
        return documents.Where(document => document.ContentTypeId == typeId);
    }
}
