using Passoparola.Cms.Infrastructure.PublishedContent;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>The media items readers see.</summary>
internal sealed class PublishedMediaItems(MediaVersions versions, PublishedStoreParts parts)
    : PublishedStore(PublishedItemType.Media, versions, parts);
