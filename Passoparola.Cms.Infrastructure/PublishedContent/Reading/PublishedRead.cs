using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>An item that was asked for, and which version of it was there.</summary>
/// <param name="Stamp">The stamp of what was held; 0 when nothing was.</param>
internal readonly record struct PublishedRead(PublishedItemType Kind, Guid Key, long Stamp);
