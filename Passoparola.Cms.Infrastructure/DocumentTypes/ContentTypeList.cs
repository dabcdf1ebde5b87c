using Passoparola.Cms.Infrastructure.DataTypes;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>The document types and media types of one moment, with their compositions. They are shared: give copies away.</summary>
internal sealed class ContentTypeList
{
    private readonly Dictionary<int, ContentTypeCompositionBase> _byId;
    private readonly Dictionary<Guid, ContentTypeCompositionBase> _byKey;

    public ContentTypeList(IReadOnlyList<StoredContentType> stored, DataTypeList dataTypes, ContentTypeMapping mapping)
    {
        All = [.. stored.Select(type => mapping.ToContentType(type, dataTypes))];
        _byId = All.ToDictionary(type => type.Id);
        _byKey = All.ToDictionary(type => type.Key);
        foreach (var (type, definition) in All.Zip(stored, (type, row) => (type, row.Definition)))
        {
            type.ContentTypeComposition = [.. definition.Compositions.Select(Find).OfType<IContentTypeComposition>()];
            type.AllowedContentTypes =
            [
                .. from child in definition.AllowedChildren
                   let allowed = Find(child.Key)
                   where allowed is not null
                   orderby child.SortOrder
                   select new ContentTypeSort(child.Key, child.SortOrder, allowed.Alias),
            ];
        }

        foreach (var type in All)
        {
            type.ResetDirtyProperties(false);
            type.EnableChangeTracking();
        }
    }

    /// <summary>In the order they were created.</summary>
    public IReadOnlyList<ContentTypeCompositionBase> All { get; }

    public ContentTypeCompositionBase? Find(int id) => _byId.GetValueOrDefault(id);

    public ContentTypeCompositionBase? Find(Guid key) => _byKey.GetValueOrDefault(key);
}
