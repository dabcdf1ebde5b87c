using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Documents.Tree;

/// <summary>A document in the tree.</summary>
/// <param name="IsProtected">Never: who reads the site is not asked who they are.</param>
/// <param name="Ancestors">From the root down to the parent.</param>
/// <param name="NoAccess">It is shown only because it leads to what the user may open.</param>
public sealed record DocumentTreeItemResponse(
    bool IsProtected,
    IReadOnlyList<ReferenceById> Ancestors,
    DocumentTypeReferenceResponse DocumentType,
    IReadOnlyList<DocumentVariantItemResponse> Variants,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    Guid Id,
    ReferenceById? Parent,
    IReadOnlyList<FlagResponse> Flags,
    bool HasChildren)
{
    internal static DocumentTreeItemResponse Of(ReachedEntity reached, IReadOnlyList<ReferenceById> ancestors, string defaultCulture)
    {
        var document = (IDocumentEntitySlim)reached.Entity;
        return new DocumentTreeItemResponse(
            false,
            ancestors,
            DocumentTypeReferenceResponse.Of(document),
            DocumentVariantItemResponse.Of(document, defaultCulture),
            reached.NoAccess,
            document.Trashed,
            new DateTimeOffset(DateTime.SpecifyKind(document.CreateDate, DateTimeKind.Utc)),
            document.Key,
            ancestors.Count > 0 ? ancestors[^1] : null,
            FlagResponse.None,
            document.HasChildren);
    }
}
