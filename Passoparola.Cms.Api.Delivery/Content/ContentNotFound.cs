using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Content;

internal static class ContentNotFound
{
    public static IResult ById(Guid id) => DeliveryProblem.NotFound($"No content with the key {id:D} is published in the requested culture.");

    public static IResult ByPath(string path) => DeliveryProblem.NotFound($"No content is published at '{path}' in the requested culture.");
}
