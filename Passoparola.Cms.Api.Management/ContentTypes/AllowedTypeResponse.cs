using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>A type that something new may have at a place.</summary>
public sealed record AllowedTypeResponse(Guid Id, string Name, string? Description, string? Icon)
{
    internal static PagedResponse<AllowedTypeResponse> Page<T>(PagedModel<T> page)
        where T : IContentTypeBase => new(page.Total, [.. page.Items.Select(type => Of(type))]);

    private static AllowedTypeResponse Of(IContentTypeBase type) => new(type.Key, type.Name ?? type.Alias, type.Description, type.Icon);
}
