using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>As in Umbraco: only <c>children:</c> selects, in exactly this spelling, and nothing filters or sorts.</summary>
internal sealed class MediaQueryService(MediaPaths paths) : IApiMediaQueryService
{
    private const string Children = "children:";

    public Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> ExecuteQuery(string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, int skip, int take)
    {
        if (fetch?.StartsWith(Children, StringComparison.Ordinal) != true || fetch.Length == Children.Length)
        {
            return Failed(ApiMediaQueryOperationStatus.SelectorOptionNotFound);
        }

        if (filters.Any(filter => !string.IsNullOrWhiteSpace(filter)))
        {
            return Failed(ApiMediaQueryOperationStatus.FilterOptionNotFound);
        }

        if (sorts.Any(sort => !string.IsNullOrWhiteSpace(sort)))
        {
            return Failed(ApiMediaQueryOperationStatus.SortOptionNotFound);
        }

        var children = ChildrenOf(fetch[Children.Length..].Trim()).Select(child => child.Key).ToList();
        return Attempt.SucceedWithStatus(
            ApiMediaQueryOperationStatus.Success,
            new PagedModel<Guid>(children.Count, [.. children.Skip(skip).Take(take)]));
    }

    public IPublishedContent? GetByPath(string path) => paths.Find(path);

    private IEnumerable<IPublishedContent> ChildrenOf(string parent)
    {
        if (parent.Trim('/').Length == 0)
        {
            return paths.ChildrenOf(null);
        }

        var key = Guid.TryParse(parent, out var parsed) ? parsed : paths.Find(parent)?.Key;
        return key is null ? [] : paths.ChildrenOf(key);
    }

    private static Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> Failed(ApiMediaQueryOperationStatus status) =>
        Attempt.FailWithStatus(status, new PagedModel<Guid>());
}
