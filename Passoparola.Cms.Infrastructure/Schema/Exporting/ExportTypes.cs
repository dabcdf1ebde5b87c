using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal static class ExportTypes
{
    public static async Task<TypeFile> ToFileAsync<T>(T type, IEntityTypeContainerService<T> containers, SchemaKind kind)
        where T : IContentTypeComposition, ITreeEntity
    {
        var folder = SchemaFolderPath.Of(await ExportFolders.NamesAsync(containers, await containers.GetParentAsync(type)));
        return new TypeFile(kind, type.Key, type.Alias, Info(type, folder))
        {
            Compositions = [.. type.ContentTypeComposition.Select(other => new TypeReference(other.Key, other.Alias))],
            Structure = [.. (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).Select(child => new TypeReference(child.Key, child.Alias))],
            Properties = [.. type.PropertyTypes.Select(property => Property(property, GroupOf(type, property)))],
            Tabs = [.. type.PropertyGroups.Select(group => new TabFile(group.Key, group.Name ?? "", group.Alias, group.Type, group.SortOrder))],
        };
    }

    private static TypeInfo Info(IContentTypeComposition type, string? folder)
    {
        var cleanup = (type as IContentType)?.HistoryCleanup;
        return new TypeInfo(
            type.Name ?? "",
            type.Icon,
            type.Thumbnail,
            Empty(type.Description),
            type.AllowedAsRoot,
            type.ListView,
            type.Variations,
            type.IsElement,
            cleanup?.PreventCleanup ?? false,
            cleanup?.KeepAllVersionsNewerThanDays,
            cleanup?.KeepLatestVersionPerDayForDays,
            folder);
    }

    private static string GroupOf(IContentTypeComposition type, IPropertyType property) =>
        type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Any(other => other.Alias == property.Alias) == true)?.Alias ?? "";

    private static PropertyFile Property(IPropertyType property, string group) => new(
        property.Key,
        property.Name,
        property.Alias,
        property.DataTypeKey,
        property.PropertyEditorAlias,
        property.Mandatory,
        Empty(property.ValidationRegExp),
        Empty(property.Description),
        property.SortOrder,
        group,
        property.Variations,
        Empty(property.MandatoryMessage),
        Empty(property.ValidationRegExpMessage),
        property.LabelOnTop);

    private static string? Empty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
