using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.MediaTypes.Items;

/// <summary>A media type as lists and pickers show it.</summary>
public sealed record MediaTypeItemResponse(Guid Id, string Name, string? Icon, IReadOnlyList<FlagResponse> Flags)
{
    internal static MediaTypeItemResponse Of(IMediaType type) => new(type.Key, type.Name ?? type.Alias, type.Icon, FlagResponse.None);
}
