using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.ContentTypes.Tree;
using Passoparola.Cms.Api.Management.DataTypes.Items;
using Passoparola.Cms.Api.Management.DataTypes.Tree;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.DataTypes;

/// <summary>Data types are read here; the schema folder writes them.</summary>
internal static class DataTypeEndpoints
{
    private const string Noun = "DataType";
    private const string Tag = "Data Type";

    public static void MapDataTypes(this IEndpointRouteBuilder management)
    {
        var types = management.MapGroup("/data-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrMediaOrContentTypes);
        GetDataType.Map(types);
        GetDataTypeBatch.Map(types);
        GetDataTypeConfiguration.Map(types);
        GetDataTypeReferences.Map(types);
        IsDataTypeUsed.Map(types);
        GetTypeFolder.Map<IDataType>(types, Noun);

        var tree = management.MapGroup("/tree/data-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrMediaOrContentTypes);
        TypeTreeEndpoints.Map<DataTypeTreeItemResponse>(tree, Noun);

        var items = management.MapGroup("/item/data-type").WithTags(Tag);
        GetDataTypeItems.Map(items);
        SearchDataTypes.Map(items);
        FilterDataTypes.Map(management.MapGroup("/filter/data-type").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessDocumentsOrMediaOrContentTypes));
    }
}
