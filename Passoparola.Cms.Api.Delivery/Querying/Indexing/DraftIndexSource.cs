using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Every document as it was last saved, published or not, from the database.</summary>
internal sealed class DraftIndexSource(IContentService documents, IDocumentNavigationQueryService navigation) : IIndexSource
{
    private const int DocumentsAtOnce = 500;

    public IEnumerable<Guid> AllKeys() => navigation.KeysInTreeOrder();

    public IEnumerable<SourceDocument> Read(IEnumerable<Guid> keys) =>
        keys.Chunk(DocumentsAtOnce).SelectMany(chunk => documents.GetByIds(chunk)).Where(document => !document.Trashed)
            .Select(document => new SourceDocument(document, null));

    public bool IsVisible(IContent document, string culture) =>
        !document.ContentType.VariesByCulture() || (culture.Length > 0 && document.IsCultureAvailable(culture));
}
