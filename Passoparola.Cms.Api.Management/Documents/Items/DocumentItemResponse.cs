using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Documents.Items;

/// <summary>A document as pickers and lists of references show it.</summary>
/// <param name="IsProtected">Never: who reads the site is not asked who they are.</param>
public sealed record DocumentItemResponse(
    bool IsTrashed,
    bool IsProtected,
    ReferenceById? Parent,
    bool HasChildren,
    DocumentTypeReferenceResponse DocumentType,
    IReadOnlyList<DocumentVariantItemResponse> Variants,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags)
{
    internal static DocumentItemResponse Of(IDocumentEntitySlim document, Guid? parent, string defaultCulture) => new(
        document.Trashed,
        false,
        ReferenceById.Of(parent),
        document.HasChildren,
        DocumentTypeReferenceResponse.Of(document),
        DocumentVariantItemResponse.Of(document, defaultCulture),
        document.Key,
        FlagResponse.None);
}
