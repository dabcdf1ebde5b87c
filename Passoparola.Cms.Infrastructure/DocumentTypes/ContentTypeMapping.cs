using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>From what is stored to models, without their relations to other types.</summary>
internal sealed class ContentTypeMapping(IShortStringHelper shortStrings)
{
    public ContentTypeCompositionBase ToContentType(StoredContentType stored, DataTypeList dataTypes)
    {
        var (node, alias, definition) = stored;
        ContentTypeCompositionBase type = node.ObjectType == Constants.ObjectTypes.MediaType
            ? new MediaType(shortStrings, node.ParentId)
            : new ContentType(shortStrings, node.ParentId) { HistoryCleanup = ToHistoryCleanup(definition.HistoryCleanup) };
        type.DisableChangeTracking();
        // A media type with an id refuses another alias than the one it has.
        type.Alias = alias;
        node.CopyTo(type);
        type.Description = definition.Description;
        type.Icon = definition.Icon;
        type.Thumbnail = definition.Thumbnail;
        type.AllowedAsRoot = definition.AllowedAsRoot;
        type.IsElement = definition.IsElement;
        type.AllowedInLibrary = definition.AllowedInLibrary;
        type.ListView = definition.ListView;
        type.Variations = definition.Variations;
        type.PropertyGroups = new PropertyGroupCollection(
            definition.Groups.OrderBy(group => group.SortOrder).ThenBy(group => group.Id)
                .Select(group => ToGroup(group, type.SupportsPublishing, PropertiesIn(group.Id, definition, dataTypes))));
        type.NoGroupPropertyTypes = PropertiesIn(null, definition, dataTypes);
        return type;
    }

    private IEnumerable<IPropertyType> PropertiesIn(int? groupId, ContentTypeDefinition definition, DataTypeList dataTypes) =>
        from property in definition.Properties
        where property.GroupId == groupId
        // A data type goes together with the properties that use it; a reader may come between the two being forgotten.
        let dataType = dataTypes.Find(property.DataTypeKey)
        where dataType is not null
        orderby property.SortOrder, property.Id
        select ToPropertyType(property, dataType);

    private static PropertyGroup ToGroup(PropertyGroupDefinition group, bool supportsPublishing, IEnumerable<IPropertyType> properties) =>
        new(new PropertyTypeCollection(supportsPublishing, properties))
        {
            Id = group.Id,
            Key = group.Key,
            Alias = group.Alias,
            Name = group.Name,
            Type = group.Type,
            SortOrder = group.SortOrder,
        };

    private PropertyType ToPropertyType(PropertyTypeDefinition property, DataType dataType) =>
        new(shortStrings, dataType.EditorAlias, dataType.DatabaseType, forceValueStorageType: false, property.Alias)
        {
            Id = property.Id,
            Key = property.Key,
            Name = property.Name,
            Description = property.Description,
            DataTypeId = dataType.Id,
            DataTypeKey = dataType.Key,
            Mandatory = property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            ValidationRegExp = property.ValidationRegExp,
            ValidationRegExpMessage = property.ValidationRegExpMessage,
            LabelOnTop = property.LabelOnTop,
            SortOrder = property.SortOrder,
            Variations = property.Variations,
            CreateDate = property.CreateDate,
            UpdateDate = property.UpdateDate,
        };

    private static HistoryCleanup ToHistoryCleanup(HistoryCleanupDefinition? cleanup)
    {
        var model = new HistoryCleanup
        {
            PreventCleanup = cleanup?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = cleanup?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = cleanup?.KeepLatestVersionPerDayForDays,
        };
        model.ResetDirtyProperties(false);
        return model;
    }
}
