using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

/// <summary>Where blocks stand: the item and the property that hold them, and whether drafts are looked at.</summary>
internal sealed record BlockPlace(IPublishedElement Owner, IPublishedPropertyType Property, bool Preview);
