using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DataTypes;

internal static class GetDataType
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}", HandleAsync).WithName("GetDataTypeById").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<DataTypeResponse>, ProblemHttpResult>> HandleAsync(Guid id, IDataTypeService types) =>
        await types.GetAsync(id) is { } type ? TypedResults.Ok(DataTypeResponse.Of(type)) : DataTypeProblems.NotFound();
}
