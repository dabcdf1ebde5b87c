using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class TypeShaping(IShortStringHelper strings, IDataTypeService dataTypes) : ITypeShaping<IContentType>, ITypeShaping<IMediaType>
{
    IContentType ITypeShaping<IContentType>.Create(int parentId) => new ContentType(strings, parentId);

    IMediaType ITypeShaping<IMediaType>.Create(int parentId) => new MediaType(strings, parentId);

    public async Task ShapeAsync(IContentType type, TypeFile file, IReadOnlyCollection<IContentType> all)
    {
        type.HistoryCleanup = new HistoryCleanup
        {
            PreventCleanup = file.Info.PreventCleanup,
            KeepAllVersionsNewerThanDays = file.Info.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = file.Info.KeepLatestVersionPerDayForDays,
        };
        await ShapeAnyAsync(type, file, all);
    }

    public Task ShapeAsync(IMediaType type, TypeFile file, IReadOnlyCollection<IMediaType> all) => ShapeAnyAsync(type, file, all);

    private async Task ShapeAnyAsync<T>(T type, TypeFile file, IReadOnlyCollection<T> all)
        where T : IContentTypeComposition
    {
        type.Key = file.Key;
        type.Alias = file.Alias;
        type.Name = file.Info.Name;
        type.Icon = file.Info.Icon;
        type.Thumbnail = file.Info.Thumbnail;
        type.Description = file.Info.Description;
        type.AllowedAsRoot = file.Info.AllowAtRoot;
        type.ListView = file.Info.ListView;
        type.IsElement = file.Info.IsElement;
        type.Variations = file.Info.Variations;
        type.ContentTypeComposition = [.. file.Compositions.Select(reference => (IContentTypeComposition)all.Single(other => other.Key == reference.Key))];
        await ShapePropertiesAsync(type, file);
    }

    private async Task ShapePropertiesAsync(IContentTypeComposition type, TypeFile file)
    {
        var present = type.PropertyTypes.ToDictionary(property => property.Key);
        var shaped = new Dictionary<Guid, IPropertyType>();
        foreach (var property in file.Properties)
        {
            var dataType = (await dataTypes.GetAsync(property.Definition))!;
            shaped[property.Key] = Shape(present.GetValueOrDefault(property.Key) ?? new PropertyType(strings, dataType, property.Alias), property, dataType);
        }

        var groups = file.Tabs.Select(tab => ShapeGroup(type, tab, file.Properties.Where(property => property.Tab == tab.Alias).Select(property => shaped[property.Key])));
        type.PropertyGroups = new PropertyGroupCollection([.. groups]);
        type.NoGroupPropertyTypes = [.. file.Properties.Where(property => property.Tab.Length == 0).Select(property => shaped[property.Key])];
    }

    private static PropertyGroup ShapeGroup(IContentTypeComposition type, TabFile tab, IEnumerable<IPropertyType> properties)
    {
        var present = type.PropertyGroups.FirstOrDefault(group => group.Key == tab.Key);
        var group = new PropertyGroup(new PropertyTypeCollection(type is IContentType, properties.OrderBy(property => property.SortOrder)))
        {
            Key = tab.Key,
            Alias = tab.Alias,
            Name = tab.Caption,
            Type = tab.Type,
            SortOrder = tab.SortOrder,
        };
        if (present is not null)
        {
            group.Id = present.Id;
        }

        return group;
    }

    private static IPropertyType Shape(IPropertyType property, PropertyFile file, IDataType dataType)
    {
        property.Key = file.Key;
        property.Alias = file.Alias;
        property.Name = file.Name;
        property.Description = file.Description;
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        property.Mandatory = file.Mandatory;
        property.MandatoryMessage = file.MandatoryMessage;
        property.ValidationRegExp = file.Validation;
        property.ValidationRegExpMessage = file.ValidationMessage;
        property.SortOrder = file.SortOrder;
        property.Variations = file.Variations;
        property.LabelOnTop = file.LabelOnTop;
        return property;
    }
}
