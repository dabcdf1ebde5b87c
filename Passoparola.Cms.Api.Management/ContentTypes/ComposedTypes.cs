using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace Passoparola.Cms.Api.Management.ContentTypes;

internal static class ComposedTypes
{
    /// <summary>The types that a type takes properties from, and whether as its parent or beside it.</summary>
    public static IEnumerable<(Guid Key, CompositionType Type)> Of(IContentTypeComposition type) =>
        type.ContentTypeComposition.Select(composed =>
            (composed.Key, composed.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition));
}
