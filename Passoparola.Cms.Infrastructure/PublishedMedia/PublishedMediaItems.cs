using Passoparola.Cms.Infrastructure.PublishedContent;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedMedia;

/// <summary>The media items readers see, and with them the files they may ask for.</summary>
internal sealed class PublishedMediaItems(MediaVersions versions, PublishedStoreParts parts, PublishedFiles files)
    : PublishedStore(PublishedItemType.Media, versions, parts)
{
    protected override void Loaded(HeldItems held) => files.Reset(held.All);

    protected override void Shown(HeldItem item) => files.Add(item);

    protected override void Gone(HeldItem item) => files.Remove(item);
}
