using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.DocumentUrls;
using Passoparola.Cms.Infrastructure.Entities;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Navigation;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.PublishStatus;
using Passoparola.Cms.Infrastructure.Redirects;
using Passoparola.Cms.Infrastructure.Relations;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Infrastructure.Tags;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Tests.Support;

/// <summary>The rooms that read the trees, on a database whose documents are put there as rows.</summary>
internal sealed class TreeUnderTest : IDisposable
{
    public static readonly Guid DocumentTypeKey = new("6c2f2f8e-5cf4-4f8e-9a4b-8b4e2d9c1a01");

    private static readonly DateTime Created = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly RoomsUnderTest _rooms;

    public TreeUnderTest(TestDatabase database)
    {
        _rooms = database.Open(services =>
        {
            services.AddDataTypes().AddDocumentTypes().AddDocumentUrls().AddEntities().AddLanguages().AddNavigation()
                .AddPublishStatus().AddRelations().AddStoredRedirects().AddSerialization().AddTags();
            services.AddSingleton<IDataValueEditorFactory, DataValueEditorFactory>();
        });
        foreach (var seed in _rooms.Get<IEnumerable<IDatabaseSeed>>().OrderBy(seed => seed.Order))
        {
            seed.EnsureSeeded();
        }
    }

    public T Get<T>()
        where T : notnull => _rooms.Get<T>();

    public T InScope<T>(Func<T> work) => _rooms.InScope(work);

    public void InScope(Action work) => _rooms.InScope(work);

    /// <summary>Does something in a scope that never completes.</summary>
    public void InFailingScope(Action work)
    {
        using var scope = _rooms.CreateScope();
        work();
    }

    public NodeRow AddFolder(string name, NodeRow? parent = null) =>
        Add(name, parent, Constants.ObjectTypes.DocumentTypeContainer, trashed: false);

    /// <param name="publishedCultures"><c>null</c> leaves the document unpublished; none publishes it as one that does not vary.</param>
    public NodeRow AddDocument(string name, NodeRow? parent = null, bool trashed = false, string[]? publishedCultures = null)
    {
        var node = Add(name, parent, Constants.ObjectTypes.Document, trashed);
        InScope(() =>
        {
            var context = Get<IAmbientDatabase>().Writing;
            var version = new DocumentVersionRow { NodeId = node.Id, Date = Created, UserId = Constants.Security.SuperUserId, Name = name };
            context.Add(version);
            context.SaveChanges();
            context.Add(new DocumentRow
            {
                Id = node.Id,
                ContentTypeKey = DocumentTypeKey,
                CurrentVersionId = version.Id,
                PublishedVersionId = publishedCultures is null ? null : version.Id,
                PublishedCultures = publishedCultures ?? [],
                SharedDate = Created,
            });
            context.SaveChanges();
            context.ChangeTracker.Clear();
        });
        return node;
    }

    public void Dispose() => _rooms.Dispose();

    private NodeRow Add(string name, NodeRow? parent, Guid objectType, bool trashed) => InScope(() =>
    {
        var nodes = Get<INodes>();
        var node = new NodeRow
        {
            Key = Guid.NewGuid(),
            Name = name,
            ObjectType = objectType,
            ParentId = parent?.Id ?? Constants.System.Root,
            Path = parent?.Path ?? Constants.System.RootString,
            Level = (parent?.Level ?? 0) + 1,
            Trashed = trashed,
            CreateDate = Created,
            UpdateDate = Created,
        };
        node.SortOrder = nodes.NextSortOrder(objectType, node.ParentId);
        nodes.Insert([node]);
        return node;
    });
}
