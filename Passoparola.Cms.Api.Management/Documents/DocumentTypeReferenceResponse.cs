using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>A document's type, as far as a tree shows it.</summary>
/// <param name="Collection">The data type of the list that shows the children; <c>null</c> when the tree shows them.</param>
public sealed record DocumentTypeReferenceResponse(Guid Id, string Icon, ReferenceById? Collection)
{
    internal static DocumentTypeReferenceResponse Of(IContentEntitySlim document) =>
        new(document.ContentTypeKey, document.ContentTypeIcon ?? "", ReferenceById.Of(document.ListViewKey));

    internal static DocumentTypeReferenceResponse Of(ISimpleContentType type) =>
        new(type.Key, type.Icon ?? "", ReferenceById.Of(type.ListView));
}
