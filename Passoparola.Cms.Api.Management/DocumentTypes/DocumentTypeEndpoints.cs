using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.DocumentTypes.Items;
using Passoparola.Cms.Api.Management.DocumentTypes.Tree;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

/// <summary>Document Types are read here; the schema folder writes them.</summary>
internal static class DocumentTypeEndpoints
{
    private const string Noun = "DocumentType";
    private const string Tag = "Document Type";

    public static void MapDocumentTypes(this IEndpointRouteBuilder management)
    {
        var types = management.MapGroup("/document-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrDocumentTypes);
        GetDocumentType.Map(types);
        GetDocumentTypeBatch.Map(types);
        GetBlueprints.Map(types);
        GetDocumentTypeConfiguration.Map(types);
        TypeStructureEndpoints.Map<IContentType>(types, Noun);
        GetTypeFolder.Map<IContentType>(types, Noun);

        var tree = management.MapGroup("/tree/document-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrDocumentTypes);
        TypeTreeEndpoints.Map<DocumentTypeTreeItemResponse>(tree, Noun);

        var items = management.MapGroup("/item/document-type").WithTags(Tag);
        GetDocumentTypeItems.Map(items);
        SearchDocumentTypes.Map(items);
    }
}
