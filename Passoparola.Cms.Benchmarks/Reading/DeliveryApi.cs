namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>Addresses of Umbraco's Content Delivery API.</summary>
internal static class DeliveryApi
{
    public const string Content = "/umbraco/delivery/api/v2/content";

    public static string Item(Guid key) => $"{Content}/item/{key:D}";

    /// <param name="path">As the API writes it: <c>/opportunita/…/</c>, escaped.</param>
    public static string Item(string path) => $"{Content}/item{path}";
}
