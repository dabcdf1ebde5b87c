using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Collection;

internal static class GetDocumentCollection
{
    public static void Map(RouteGroupBuilder collection) => collection.MapGet("/{id:guid}", HandleAsync).WithName("GetCollectionDocumentById")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PagedResponse<DocumentCollectionResponse>>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Request request, IEntityService entities, ILanguageService languages, IDataTypeService dataTypes, [AsParameters] Listing listing)
    {
        if (entities.Get(id, UmbracoObjectTypes.Document) is not IContentEntitySlim parent)
        {
            return CollectionProblems.For(ContentCollectionOperationStatus.ContentNotFound);
        }

        // The back office names a culture of its own while it does not know the site's.
        var culture = string.IsNullOrEmpty(request.OrderCulture) ? null : (await languages.GetAsync(request.OrderCulture))?.IsoCode;
        var columns = await CollectionColumns.OfAsync(dataTypes, request.DataTypeId?.Value, parent);
        if (columns.Order(request.OrderBy ?? "updateDate", culture, request.OrderDirection ?? Direction.Ascending) is not { } ordering)
        {
            return CollectionProblems.For(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
        }

        var seen = await listing.Reach.IntoDocumentsAsync();
        return seen.Shows(parent)
            ? TypedResults.Ok(await listing.Collection.PageAsync(parent, request.Page(parent.Id, ordering, columns.Properties), seen))
            : ManagementProblem.Forbidden("Questa pagina non sta nella parte del sito affidata a te.");
    }

    /// <summary>What makes a list for the signed-in user.</summary>
    private readonly record struct Listing(UserReach Reach, DocumentCollection Collection);

    /// <summary>Which documents of a list are wanted, in which order.</summary>
    private readonly record struct Request(
        [FromQuery(Name = "dataTypeId")] OptionalKey? DataTypeId,
        [FromQuery(Name = "orderBy")] string? OrderBy,
        [FromQuery(Name = "orderCulture")] string? OrderCulture,
        [FromQuery(Name = "orderDirection")] Direction? OrderDirection,
        [FromQuery(Name = "filter")] string? Filter,
        [FromQuery(Name = "skip")] int? Skip,
        [FromQuery(Name = "take")] int? Take)
    {
        public DocumentCollectionPage Page(int parentId, Ordering ordering, string[] properties)
        {
            var paging = new Paging(Skip, Take);
            return new DocumentCollectionPage(parentId, ordering, paging.SkipOrDefault, paging.TakeOrDefault, properties) { Filter = Filter };
        }
    }
}
