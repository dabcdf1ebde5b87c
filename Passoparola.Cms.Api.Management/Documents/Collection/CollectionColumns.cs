using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Collection;

/// <summary>What a list shows beside names, by its data type.</summary>
internal sealed class CollectionColumns
{
    private static readonly string[] Fields =
        ["name", "sortOrder", "updateDate", "createDate", "creator", "owner", "updater", "contentTypeAlias", "published", "versionDate"];

    private CollectionColumns(ListViewConfiguration? configuration) =>
        Properties = [.. (configuration?.IncludeProperties ?? []).Where(property => property.IsSystem is not true && property.Alias is not null).Select(property => property.Alias!)];

    /// <summary>The aliases of the properties.</summary>
    public string[] Properties { get; }

    /// <returns>The columns of the data type that is named, else of the one that shows what is below the document.</returns>
    public static async Task<CollectionColumns> OfAsync(IDataTypeService dataTypes, Guid? dataTypeId, IContentEntitySlim parent)
    {
        var key = dataTypeId ?? parent.ListViewKey;
        var dataType = key is { } known ? await dataTypes.GetAsync(known) : null;
        return new CollectionColumns(dataType?.ConfigurationObject as ListViewConfiguration);
    }

    /// <returns><c>null</c> when the list cannot be ordered by it.</returns>
    public Ordering? Order(string by, string? culture, Direction direction) =>
        Properties.FirstOrDefault(property => property.Equals(by, StringComparison.OrdinalIgnoreCase)) is { } property
            ? Ordering.By(property, direction, culture, isCustomField: true)
            : Fields.FirstOrDefault(field => field.Equals(by, StringComparison.OrdinalIgnoreCase)) is { } field
                ? Ordering.By(field, direction, culture)
                : null;
}
