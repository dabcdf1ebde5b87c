using Passoparola.Cms.Api.Management.Documents.Reading;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Documents.Collection;

/// <summary>A document's type, as far as a list shows it.</summary>
public sealed record DocumentTypeCollectionReferenceResponse(Guid Id, string Alias, string Icon, ReferenceById? Collection)
{
    internal static DocumentTypeCollectionReferenceResponse Of(ISimpleContentType type) =>
        new(type.Key, type.Alias, type.Icon ?? "", ReferenceById.Of(type.ListView));
}

/// <summary>A document in the list of a collection.</summary>
/// <param name="IsProtected">Never: who reads the site is not asked who they are.</param>
/// <param name="Updater">The name of who saved last.</param>
/// <param name="Creator">The name of who made it.</param>
/// <param name="Values">Those that the list shows.</param>
public sealed record DocumentCollectionResponse(
    DocumentTypeCollectionReferenceResponse DocumentType,
    bool IsTrashed,
    bool IsProtected,
    IReadOnlyList<ReferenceById> Ancestors,
    string? Updater,
    string? Creator,
    int SortOrder,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    IReadOnlyList<DocumentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants);
