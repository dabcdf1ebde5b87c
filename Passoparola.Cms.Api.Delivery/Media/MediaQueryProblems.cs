using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ApiMediaQueryOperationStatus;

namespace Passoparola.Cms.Api.Delivery.Media;

internal static class MediaQueryProblems
{
    public static IResult For(Status status) => status switch
    {
        Status.SelectorOptionNotFound => DeliveryProblem.Parameter(
            "fetch", "delivery.unknownFetch", "Selector option not found", "Media are fetched with children: and a key or a path; children:/ is the root."),
        Status.FilterOptionNotFound => DeliveryProblem.Parameter(
            "filter", "delivery.unknownFilter", "Filter option not found", "Media queries have no filters."),
        Status.SortOptionNotFound => DeliveryProblem.Parameter(
            "sort", "delivery.unknownSort", "Sort option not found", "Media queries have no sorts; media come in tree order."),
        Status.Success => throw new UnreachableException(),
    };
}
