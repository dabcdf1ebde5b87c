using Umbraco.Cms.Core.Media;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>Ports whose rooms are being written; a room that arrives takes its ports off this list.</summary>
internal static class AwaitedPorts
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(IImageUrlGenerator),
    ];
}
