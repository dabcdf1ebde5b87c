using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Media;

internal static class MediaNotFound
{
    public static IResult ById(Guid id) => DeliveryProblem.NotFound($"There are no media with the key {id:D}.");

    public static IResult ByPath(string path) => DeliveryProblem.NotFound($"There are no media at '{path}'.");
}
