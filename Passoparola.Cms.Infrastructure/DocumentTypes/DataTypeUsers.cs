using Passoparola.Cms.Infrastructure.DataTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

internal sealed class DataTypeUsers(StoredContentTypes stored, ContentTypeStorage storage, TypedContent content) : IDataTypeUsers
{
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindProperties(Guid dataTypeKey) =>
        stored.Current.All
            .Select(type => (Type: type, Aliases: type.PropertyTypes.Where(property => property.DataTypeKey == dataTypeKey).Select(property => property.Alias).ToArray()))
            .Where(found => found.Aliases.Length > 0)
            .ToDictionary(found => UdiOf(found.Type), found => (IEnumerable<string>)found.Aliases);

    public IReadOnlyList<Udi> FindCollections(Guid dataTypeKey) =>
        [.. stored.Current.All.Where(type => type.ListView == dataTypeKey).Select(UdiOf)];

    public void RemoveUsesOf(Guid dataTypeKey) =>
        storage.ChangeAll(definition => definition with
        {
            ListView = definition.ListView == dataTypeKey ? null : definition.ListView,
            Properties = [.. definition.Properties.Where(property => property.DataTypeKey != dataTypeKey)],
        });

    public bool HasValues(Guid dataTypeKey) =>
        stored.Current.All
            .SelectMany(type => type.CompositionPropertyTypes.Where(property => property.DataTypeKey == dataTypeKey), (type, property) => (TypeId: type.Id, PropertyId: property.Id))
            .GroupBy(use => use.PropertyId, use => use.TypeId)
            .Any(uses => content.HasValues([.. uses], uses.Key));

    private static Udi UdiOf(ContentTypeCompositionBase type) =>
        Udi.Create(type is IMediaType ? Constants.UdiEntityType.MediaType : Constants.UdiEntityType.DocumentType, type.Key);
}
