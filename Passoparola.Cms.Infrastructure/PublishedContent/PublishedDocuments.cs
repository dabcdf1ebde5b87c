using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>The documents readers see.</summary>
internal sealed class PublishedDocuments(PublishedDocumentVersions versions, PublishedStoreParts parts)
    : PublishedStore(PublishedItemType.Content, versions, parts);
