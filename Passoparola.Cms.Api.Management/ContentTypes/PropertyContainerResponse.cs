using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>A tab or group of a form.</summary>
/// <param name="Parent">The tab that a group stands on.</param>
/// <param name="Type"><c>Tab</c> or <c>Group</c>.</param>
public sealed record PropertyContainerResponse(Guid Id, ReferenceById? Parent, string? Name, string Type, int SortOrder)
{
    internal static PropertyContainerResponse[] AllOf(IContentTypeBase type)
    {
        var keys = type.PropertyGroups.ToDictionary(group => group.Alias, group => group.Key);
        return [.. type.PropertyGroups.Select(group => Of(group, group.GetParentAlias() is { } parent && keys.TryGetValue(parent, out var key) ? key : null))];
    }

    private static PropertyContainerResponse Of(PropertyGroup group, Guid? parent) =>
        new(group.Key, ReferenceById.Of(parent), group.Name, group.Type.ToString(), group.SortOrder);
}
