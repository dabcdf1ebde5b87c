using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes;

internal static class GetDataTypeReferences
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}/referenced-by", HandleAsync).WithName("GetDataTypeByIdReferencedBy").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<DataTypeReferenceResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Paging paging, IDataTypeService types)
    {
        if (await types.GetAsync(id) is null)
        {
            return DataTypeProblems.NotFound();
        }

        var found = await types.GetPagedRelationsAsync(id, paging.SkipOrDefault, paging.TakeOrDefault);
        return TypedResults.Ok(new PagedResponse<DataTypeReferenceResponse>(found.Total, [.. found.Items.Select(Show)]));
    }

    private static DataTypeReferenceResponse Show(RelationItemModel relation) => relation.NodeType switch
    {
        Constants.ReferenceType.DocumentTypePropertyType =>
            new DocumentTypePropertyReference(relation.NodeKey, relation.NodeName, relation.NodeAlias, ReferencingType.Of(relation)),
        Constants.ReferenceType.MediaTypePropertyType =>
            new MediaTypePropertyReference(relation.NodeKey, relation.NodeName, relation.NodeAlias, ReferencingType.Of(relation)),
        _ => throw new UnreachableException($"A data type is not used by a {relation.NodeType}."),
    };
}
