using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>The joins every question about documents starts from. Nothing that a question does not use is selected.</summary>
internal sealed class DocumentQueries
{
    private static readonly Guid Document = Constants.ObjectTypes.Document;

    private static readonly Expression<Func<DocumentParts, DocumentView>> View = parts => new DocumentView
    {
        Id = parts.Node.Id,
        Key = parts.Node.Key,
        ParentId = parts.Node.ParentId,
        Level = parts.Node.Level,
        Path = parts.Node.Path,
        SortOrder = parts.Node.SortOrder,
        Trashed = parts.Node.Trashed,
        CreatorId = parts.Node.CreatorId,
        CreateDate = parts.Node.CreateDate,
        ContentTypeId = parts.Document.ContentTypeId,
        Edited = parts.Document.Edited,
        EditedCultures = parts.Document.EditedCultures,
        IsCurrent = parts.Document.CurrentVersionId == parts.Version.Id,
        VersionId = parts.Version.Id,
        Name = parts.Version.Name,
        WriterId = parts.Version.UserId,
        UpdateDate = parts.Version.Date,
        Cultures = parts.Version.Cultures,
        Values = parts.Version.Values,
        Published = parts.Document.PublishedVersionId != null,
        PublishedVersionId = parts.Document.PublishedVersionId,
        PublishName = parts.Published!.Name,
        PublishDate = parts.Published.Date,
        PublisherId = parts.Published.UserId,
        PublishedVersionCultures = parts.Published.Cultures,
        PublishedVersionValues = parts.Published.Values,
    };

    private readonly IAmbientDatabase _database;
    private readonly PreparedQuery<int, DocumentView> _withId;
    private readonly PreparedQuery<Guid, DocumentView> _withKey;

    public DocumentQueries(IAmbientDatabase database)
    {
        _database = database;
        _withId = new PreparedQuery<int, DocumentView>(() => Current, (document, id) => document.Id == id);
        _withKey = new PreparedQuery<Guid, DocumentView>(() => Current, (document, key) => document.Key == key);
    }

    public DocumentView[] WithId(int id) => _withId.Run(_database.Current, id);

    public DocumentView[] WithKey(Guid key) => _withKey.Run(_database.Current, key);

    /// <summary>Every document with its current version.</summary>
    public IQueryable<DocumentView> Current =>
        (from node in Nodes
         join document in Documents on node.Id equals document.Id
         join version in Versions on document.CurrentVersionId equals version.Id
         join published in Versions on document.PublishedVersionId equals (int?)published.Id into publishedVersions
         from published in publishedVersions.DefaultIfEmpty()
         select new DocumentParts { Node = node, Document = document, Version = version, Published = published }).Select(View);

    /// <summary>Every version of every document.</summary>
    public IQueryable<DocumentView> AllVersions =>
        (from node in Nodes
         join document in Documents on node.Id equals document.Id
         join version in Versions on node.Id equals version.NodeId
         join published in Versions on document.PublishedVersionId equals (int?)published.Id into publishedVersions
         from published in publishedVersions.DefaultIfEmpty()
         select new DocumentParts { Node = node, Document = document, Version = version, Published = published }).Select(View);

    public IQueryable<NodeRow> Nodes =>
        _database.Current.Set<NodeRow>().AsNoTracking().Where(row => row.ObjectType == Document && !row.IsReserved);

    public IQueryable<DocumentRow> Documents => _database.Current.Set<DocumentRow>().AsNoTracking();

    public IQueryable<DocumentVersionRow> Versions => _database.Current.Set<DocumentVersionRow>().AsNoTracking();

    private sealed class DocumentParts
    {
        public required NodeRow Node { get; init; }

        public required DocumentRow Document { get; init; }

        public required DocumentVersionRow Version { get; init; }

        public required DocumentVersionRow? Published { get; init; }
    }
}
