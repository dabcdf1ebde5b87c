using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Documents.Collection;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Documents.Publishing;
using Passoparola.Cms.Api.Management.Documents.Reading;
using Passoparola.Cms.Api.Management.Documents.Tree;
using Passoparola.Cms.Api.Management.Documents.Urls;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>Documents: their tree, and everything that is done with one of them.</summary>
internal static class DocumentEndpoints
{
    private const string Tag = "Document";

    public static void MapDocuments(this IEndpointRouteBuilder management)
    {
        var documents = management.MapGroup("/document").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocuments);
        GetDocumentConfiguration.Map(documents);
        GetDocumentUrls.Map(documents);
        GetDocument.Map(documents);
        GetDocumentSegments.Map(documents);
        GetPublishedDocument.Map(documents);
        CreateDocument.Map(documents);
        CreateAndPublishDocument.Map(documents);
        ValidateNewDocument.Map(documents);
        UpdateDocument.Map(documents);
        UpdateAndPublishDocument.Map(documents);
        PublishDocument.Map(documents);
        UnpublishDocument.Map(documents);
        DeleteDocument.Map(documents);

        var collection = management.MapGroup("/collection/document").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocuments);
        GetDocumentCollection.Map(collection);

        var tree = management.MapGroup("/tree/document").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForContentTree);
        GetDocumentTreeRoot.Map(tree);
        GetDocumentTreeChildren.Map(tree);
        GetDocumentTreeAncestors.Map(tree);
        GetDocumentTreeSiblings.Map(tree);

        var items = management.MapGroup("/item/document").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForContentTree);
        GetDocumentItems.Map(items);
        GetDocumentItemAncestors.Map(items);
    }

    /// <summary>The operations of which Umbraco has a newer version.</summary>
    public static void MapChangedDocuments(this IEndpointRouteBuilder changed) =>
        ValidateDocument.Map(changed.MapGroup("/document").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocuments));
}
