using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>The values of an editing model.</summary>
public sealed class ContentValues(IContentBase content, string? culture) : IStoredValues
{
    public object? Raw(string alias) =>
        content.Properties.TryGetValue(alias, out var property)
            ? property.GetValue(property.PropertyType.VariesByCulture() ? culture : null)
            : null;
}
