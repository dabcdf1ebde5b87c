using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;

/// <summary>Asks once for the media types of several media items.</summary>
internal sealed class MediaItemTypes(IEntityService entities)
{
    /// <returns>The media type's alias by media key; a key that names no media item is missing.</returns>
    public IReadOnlyDictionary<Guid, string> AliasesOf(IEnumerable<Guid> mediaKeys)
    {
        var keys = mediaKeys.Distinct().ToArray();

        // Umbraco reads "no keys" as "all items".
        return keys.Length == 0
            ? new Dictionary<Guid, string>()
            : entities.GetAll(UmbracoObjectTypes.Media, keys)
                .OfType<IContentEntitySlim>()
                .ToDictionary(media => media.Key, media => media.ContentTypeAlias);
    }
}
