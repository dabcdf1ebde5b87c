using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes.Tree;

internal sealed class DataTypeTree(IDataTypeService types, IDataTypeContainerService folders) : ITypeTree<DataTypeTreeItemResponse>
{
    public async Task<TypeTree<DataTypeTreeItemResponse>> OfAsync(bool foldersOnly)
    {
        var all = await folders.GetAllAsync();
        return new TypeTree<DataTypeTreeItemResponse>(
            foldersOnly ? all : all.Concat<IUmbracoEntity>(await types.GetAllAsync()), foldersOnly, DataTypeTreeItemResponse.Of);
    }
}
