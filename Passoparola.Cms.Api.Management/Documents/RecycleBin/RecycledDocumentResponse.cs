using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Documents.RecycleBin;

/// <summary>A document in the recycle bin.</summary>
/// <param name="Parent">The document it went into the bin with; <c>null</c> when it was trashed by itself.</param>
public sealed record RecycledDocumentResponse(
    DocumentTypeReferenceResponse DocumentType,
    IReadOnlyList<DocumentVariantItemResponse> Variants,
    Guid Id,
    DateTimeOffset CreateDate,
    bool HasChildren,
    ReferenceById? Parent)
{
    internal static RecycledDocumentResponse Of(IDocumentEntitySlim document, Guid? parent, string defaultCulture) => new(
        DocumentTypeReferenceResponse.Of(document),
        DocumentVariantItemResponse.Of(document, defaultCulture),
        document.Key,
        new DateTimeOffset(DateTime.SpecifyKind(document.CreateDate, DateTimeKind.Utc)),
        document.HasChildren,
        ReferenceById.Of(parent));
}
