using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>What the contracts of the document repository share: the rooms, two types, and ways to save and find.</summary>
public abstract class DocumentRepositoryRooms : IDisposable
{
    private protected DocumentRepositoryRooms(TestDatabase database)
    {
        Rooms = database.OpenDocuments(Statements);
        Plain = Rooms.SaveDocumentType("plain", ContentVariation.Nothing);
        Varying = Rooms.SaveDocumentType("varying", ContentVariation.Culture);
    }

    private protected StatementCounter Statements { get; } = new();

    private protected RoomsUnderTest Rooms { get; }

    private protected ContentType Plain { get; }

    private protected ContentType Varying { get; }

    private protected IDocumentRepository Documents => Rooms.Get<IDocumentRepository>();

    public void Dispose()
    {
        Rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected IPublishedDocumentSource Source => Rooms.Get<IPublishedDocumentSource>();

    private protected Umbraco.Cms.Core.Persistence.Querying.IQuery<IContent> Query() => Rooms.Get<ICoreScopeProvider>().CreateQuery<IContent>();

    private protected T InScope<T>(Func<T> work) => Rooms.InScope(work);

    private protected IContent Found(Content content) => InScope(() => Documents.Get(content.Key))!;

    private protected void Save(IContent content, bool publish = false, string culture = "*")
    {
        if (publish)
        {
            var impact = culture == "*"
                ? CultureImpact.All
                : CultureImpact.Explicit(culture, isDefault: true);
            Assert.True(content.PublishCulture(impact, new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc), Rooms.Get<PropertyEditorCollection>()));
        }

        InScope(() =>
        {
            Documents.Save(content);
            return true;
        });
    }

    private protected Content New(string name, string title)
    {
        var content = new Content(name, Constants.System.Root, Plain);
        content.SetValue("title", title);
        return content;
    }

    private protected Content NewVarying(string italian, string english)
    {
        var content = new Content(italian, Constants.System.Root, Varying, DocumentRooms.Italian);
        content.SetCultureName(italian, DocumentRooms.Italian);
        content.SetCultureName(english, DocumentRooms.English);
        content.SetValue("title", italian, DocumentRooms.Italian);
        content.SetValue("title", english, DocumentRooms.English);
        return content;
    }
}
