using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Media;

/// <summary>Paths of media: their names from the root down, compared without case.</summary>
internal sealed class MediaPaths(IPublishedMediaCache media, IMediaNavigationQueryService navigation, IOptionsMonitor<RequestHandlerSettings> settings)
{
    public string Of(IPublishedContent item)
    {
        var names = navigation.TryGetAncestorsKeys(item.Key, out var ancestors)
            ? ancestors.Reverse().Select(key => media.GetById(key)?.Name).OfType<string>().Append(item.Name)
            : [item.Name];
        var path = $"/{string.Join('/', names)}";
        return settings.CurrentValue.AddTrailingSlash ? $"{path}/" : path;
    }

    public IPublishedContent? Find(string path)
    {
        IPublishedContent? found = null;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = ChildrenOf(found?.Key).FirstOrDefault(child => string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The children of an item, or the media at the root, in tree order.</summary>
    public IEnumerable<IPublishedContent> ChildrenOf(Guid? parent)
    {
        var found = parent is { } key ? navigation.TryGetChildrenKeys(key, out var keys) : navigation.TryGetRootKeys(out keys);
        return found ? keys.Select(child => media.GetById(child)).OfType<IPublishedContent>() : [];
    }
}
