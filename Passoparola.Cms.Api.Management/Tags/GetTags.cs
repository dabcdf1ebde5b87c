using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Tags;

/// <summary>A tag that content carries.</summary>
/// <param name="NodeCount">How many documents and media carry it.</param>
public sealed record TagResponse(Guid Id, string? Text, string? Group, int NodeCount);

internal static class GetTags
{
    public static void Map(RouteGroupBuilder tags) => tags.MapGet("/", HandleAsync).WithName("GetTag");

    private static async Task<PagedResponse<TagResponse>> HandleAsync(
        string? query, string? tagGroup, string? culture, [AsParameters] Paging paging, ITagService tags)
    {
        var found = string.IsNullOrWhiteSpace(query)
            ? await tags.GetAllAsync(tagGroup, culture)
            : await tags.GetByQueryAsync(query, tagGroup, culture);
        return PagedResponse.Of([.. found.Select(tag => new TagResponse(tag.Id.ToGuid(), tag.Text, tag.Group, tag.NodeCount))], paging);
    }
}
