using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>Gives the groups and properties of a type that is about to be stored their ids, dates and data types.</summary>
internal sealed class ContentTypeParts(IAmbientDatabase database, StoredDataTypes dataTypes)
{
    public void Complete(IContentTypeComposition type, ContentTypeDefinition? stored)
    {
        var knownGroups = (stored?.Groups ?? []).ToDictionary(group => group.Key, group => group.Id);
        var knownProperties = (stored?.Properties ?? []).ToDictionary(property => property.Key);
        foreach (var group in type.PropertyGroups.Where(group => !group.HasIdentity && knownGroups.ContainsKey(group.Key)))
        {
            group.Id = knownGroups[group.Key];
        }

        foreach (var property in type.PropertyTypes)
        {
            FindDataType(property);
            // A property cannot vary where its type does not.
            property.Variations &= type.Variations;
            if (!property.HasIdentity && knownProperties.TryGetValue(property.Key, out var known))
            {
                property.Id = known.Id;
                property.CreateDate = known.CreateDate;
            }
        }

        GiveIds(type);
    }

    private void GiveIds(IContentTypeComposition type)
    {
        var groups = type.PropertyGroups.Where(group => !group.HasIdentity).ToArray();
        var properties = type.PropertyTypes.Where(property => !property.HasIdentity).ToArray();
        var context = database.Writing;
        ContentTypePartRow RowFor(Guid key) => new() { ContentTypeId = type.Id, Key = key };
        var groupRows = groups.Select(group => RowFor(group.Key)).ToArray();
        var propertyRows = properties.Select(property => RowFor(property.Key)).ToArray();
        context.AddRange(groupRows);
        context.AddRange(propertyRows);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        foreach (var (group, row) in groups.Zip(groupRows))
        {
            group.AddingEntity();
            group.Id = row.Id;
        }

        foreach (var property in type.PropertyTypes.Except(properties).Where(property => property.IsDirty()))
        {
            property.UpdatingEntity();
        }

        foreach (var (property, row) in properties.Zip(propertyRows))
        {
            property.AddingEntity();
            property.Id = row.Id;
        }
    }

    private void FindDataType(IPropertyType property)
    {
        var current = dataTypes.Current;
        var dataType = (property.DataTypeKey != Guid.Empty ? current.Find(property.DataTypeKey) : null)
            ?? current.Find(property.DataTypeId)
            // As in Umbraco, a property that names only its editor takes the oldest data type of that editor.
            ?? current.All.FirstOrDefault(candidate => property.DataTypeId == 0 && property.DataTypeKey == Guid.Empty && candidate.EditorAlias == property.PropertyEditorAlias)
            ?? throw new InvalidOperationException($"The property '{property.Alias}' uses a data type that does not exist (id {property.DataTypeId}, key {property.DataTypeKey}).");
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
    }
}
