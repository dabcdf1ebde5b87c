using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>From models to what is stored.</summary>
internal static class DefinitionMapping
{
    public static ContentTypeDefinition ToDefinition(this IContentTypeComposition type) => new()
    {
        Description = type.Description,
        Icon = type.Icon,
        Thumbnail = type.Thumbnail,
        AllowedAsRoot = type.AllowedAsRoot,
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        ListView = type.ListView == Guid.Empty ? null : type.ListView,
        Variations = type.Variations,
        HistoryCleanup = (type as IContentType)?.HistoryCleanup?.ToDefinition(),
        Compositions = [.. type.ContentTypeComposition.Select(composition => composition.Key)],
        AllowedChildren = [.. (type.AllowedContentTypes ?? []).Select(child => new AllowedChildDefinition(child.Key, child.SortOrder))],
        Groups = [.. type.PropertyGroups.Select(ToDefinition)],
        Properties =
        [
            .. type.PropertyGroups.SelectMany(group => group.PropertyTypes!.Select(property => property.ToDefinition(group.Id))),
            .. type.NoGroupPropertyTypes.Select(property => property.ToDefinition(null)),
        ],
    };

    private static HistoryCleanupDefinition ToDefinition(this HistoryCleanup cleanup) =>
        new(cleanup.PreventCleanup, cleanup.KeepAllVersionsNewerThanDays, cleanup.KeepLatestVersionPerDayForDays);

    private static PropertyGroupDefinition ToDefinition(this PropertyGroup group) =>
        new(group.Id, group.Key, group.Alias, group.Name, group.Type, group.SortOrder);

    private static PropertyTypeDefinition ToDefinition(this IPropertyType property, int? groupId) => new()
    {
        Id = property.Id,
        Key = property.Key,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        GroupId = groupId,
        DataTypeKey = property.DataTypeKey,
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
}
