using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.DataTypes;

internal static class IsDataTypeUsed
{
    public static void Map(RouteGroupBuilder types) =>
        types.MapGet("/{id:guid}/is-used", HandleAsync).WithName("GetDataTypeByIdIsUsed").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<bool>, ProblemHttpResult>> HandleAsync(Guid id, IDataTypeUsageService usage)
    {
        var used = await usage.HasSavedValuesAsync(id);
        return used.Status == DataTypeOperationStatus.Success ? TypedResults.Ok(used.Result) : DataTypeProblems.For(used.Status);
    }
}
