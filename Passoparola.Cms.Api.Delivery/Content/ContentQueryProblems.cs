using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.DeliveryApi;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ApiContentQueryOperationStatus;

namespace Passoparola.Cms.Api.Delivery.Content;

internal static class ContentQueryProblems
{
    public static IResult For(Status status) => status switch
    {
        Status.SelectorOptionNotFound => DeliveryProblem.Parameter(
            "fetch", "delivery.unknownFetch", "Selector option not found", "The attempted fetch option is unknown. Known are ancestors:, children: and descendants: with a key or a path."),
        Status.FilterOptionNotFound => DeliveryProblem.Parameter(
            "filter", "delivery.unknownFilter", "Filter option not found", "One of the attempted filter options is unknown."),
        Status.SortOptionNotFound => DeliveryProblem.Parameter(
            "sort", "delivery.unknownSort", "Sort option not found", "One of the attempted sort options is unknown. Write the field, a colon and asc or desc."),
        Status.Success => throw new UnreachableException(),
    };

    public static IResult Wrong(string problem) =>
        DeliveryProblem.Parameter("filter", "delivery.unreadableFilterValue", "A filter's value cannot be read", problem);

    public static IResult Unreadable(string filter, string value, FieldType expected) => DeliveryProblem.Parameter(
        "filter",
        "delivery.unreadableFilterValue",
        "A filter's value cannot be read",
        expected == FieldType.Date
            ? $"In the filter '{filter}', '{value}' is not a date. Write 2024-01-31 or 2024-01-31T09:30:00Z."
            : $"In the filter '{filter}', '{value}' is not a number.");
}
