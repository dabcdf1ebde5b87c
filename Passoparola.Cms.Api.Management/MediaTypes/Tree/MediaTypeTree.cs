using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.MediaTypes.Tree;

internal sealed class MediaTypeTree(IMediaTypeService types, IMediaTypeContainerService folders) : ITypeTree<MediaTypeTreeItemResponse>
{
    public async Task<TypeTree<MediaTypeTreeItemResponse>> OfAsync(bool foldersOnly)
    {
        var all = await folders.GetAllAsync();
        return new TypeTree<MediaTypeTreeItemResponse>(
            foldersOnly ? all : all.Concat<IUmbracoEntity>(types.GetAll()), foldersOnly, MediaTypeTreeItemResponse.Of);
    }
}
