using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes.Tree;

internal sealed class DocumentTypeTree(IContentTypeService types, IContentTypeContainerService folders) : ITypeTree<DocumentTypeTreeItemResponse>
{
    public async Task<TypeTree<DocumentTypeTreeItemResponse>> OfAsync(bool foldersOnly)
    {
        var all = await folders.GetAllAsync();
        return new TypeTree<DocumentTypeTreeItemResponse>(
            foldersOnly ? all : all.Concat<IUmbracoEntity>(types.GetAll()), foldersOnly, DocumentTypeTreeItemResponse.Of);
    }
}
