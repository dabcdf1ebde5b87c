using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary>Resolves what a selector names: a key in any form .NET parses, or else a path.</summary>
internal sealed class SelectorArgument(IApiContentPathResolver paths)
{
    public Guid? Resolve(string argument)
    {
        var trimmed = argument.Trim();
        if (Guid.TryParse(trimmed, out var key))
        {
            return key;
        }

        return trimmed.Length == 0 ? null : paths.ResolveContentPath(trimmed)?.Key;
    }
}
