using System.Runtime.CompilerServices;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>The shapes of all types, as the running unit of work sees the types.</summary>
internal sealed class ContentShapes(StoredContentTypes types)
{
    // The room of types gives out new models whenever one has changed, and the shapes of the old ones go with them.
    private readonly ConditionalWeakTable<ContentTypeCompositionBase, ContentShape> _shapes = [];

    /// <exception cref="InvalidOperationException">There is no such type.</exception>
    public ContentShape Of(int contentTypeId) => types.Current.Find(contentTypeId) is { } type
        ? _shapes.GetValue(type, made => new ContentShape(made))
        : throw new InvalidOperationException($"There is content of type {contentTypeId}, which does not exist.");
}
