using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Collection;

internal static class GetMediaCollection
{
    private static readonly string[] Fields = ["name", "updateDate", "createDate", "sortOrder", "creator", "owner", "updater", "contentTypeAlias"];

    public static void Map(RouteGroupBuilder collection) => collection.MapGet("/", HandleAsync)
        .WithName("GetCollectionMedia")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<MediaCollectionItemResponse>>, ProblemHttpResult>> HandleAsync(
        [AsParameters] MediaCollectionQuery query, [AsParameters] Paging paging, MediaCollection collection, IMediaService media, IDataTypeService dataTypes)
    {
        var folder = query.Id?.Value is { } key ? media.GetById(key) : null;
        if (query.Id?.Value is not null && folder is null)
        {
            return MediaProblems.NotFound();
        }

        var list = query.DataTypeId?.Value ?? folder?.ContentType.ListView ?? Constants.DataTypes.Guids.ListViewMediaGuid;
        if (await dataTypes.GetAsync(list) is not { } dataType)
        {
            return ManagementProblem.NotFound("mediaCollection.dataTypeNotFound", "Elenco inesistente", "Il tipo di dati di questo elenco non esiste.");
        }

        if (dataType.ConfigurationObject is not ListViewConfiguration configuration)
        {
            return ManagementProblem.Parameter("dataTypeId", "mediaCollection.dataTypeNotCollection", "Non è un elenco", "Il tipo di dati indicato non descrive un elenco.");
        }

        var shown = configuration.IncludeProperties.Where(property => !property.IsSystem).Select(property => property.Alias!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return OrderingOf(query, shown) is { } ordering
            ? TypedResults.Ok(await collection.PageAsync(folder, query.Filter, ordering, paging, shown))
            : ManagementProblem.Parameter("orderBy", "mediaCollection.unknownOrder", "Ordine non previsto", $"L'elenco non può essere ordinato per '{query.OrderByOrDefault}'.");
    }

    private static Ordering? OrderingOf(MediaCollectionQuery query, HashSet<string> shown)
    {
        var isField = Fields.Contains(query.OrderByOrDefault, StringComparer.OrdinalIgnoreCase);
        return Enum.IsDefined(query.DirectionOrDefault) && (isField || shown.Contains(query.OrderByOrDefault))
            ? Ordering.By(query.OrderByOrDefault, query.DirectionOrDefault, isCustomField: !isField)
            : null;
    }
}
