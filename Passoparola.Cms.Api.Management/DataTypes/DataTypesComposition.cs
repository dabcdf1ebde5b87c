using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.DataTypes.Tree;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes;

internal static class DataTypesComposition
{
    public static void AddDataTypes(this IServiceCollection services)
    {
        services.TryAddTransient<IEntityTypeContainerService<IDataType>>(provider => provider.GetRequiredService<IDataTypeContainerService>());
        services.TryAddScoped<ITypeTree<DataTypeTreeItemResponse>, DataTypeTree>();
    }
}
