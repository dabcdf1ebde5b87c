using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>Makes the properties of a document or media item from its stored values, and back.</summary>
internal static class PropertyHydration
{
    /// <summary>One property for every property type, with the values that belong to it.</summary>
    /// <param name="edited">The values editors work on.</param>
    /// <param name="published">The published values; empty when nothing is published.</param>
    public static PropertyCollection Properties(
        IEnumerable<IPropertyType> types, IReadOnlyList<StoredValue> edited, IReadOnlyList<StoredValue> published)
    {
        var editedByType = edited.ToLookup(value => value.PropertyTypeId);
        var publishedByType = published.ToLookup(value => value.PropertyTypeId);
        return new PropertyCollection(types.Select(type => Property.CreateWithValues(
            type.Id,
            type,
            [
                .. editedByType[type.Id].Select(value => Initial(type, value, published: false)),
                .. publishedByType[type.Id].Select(value => Initial(type, value, published: true)),
            ])));
    }

    public static IEnumerable<StoredValue> EditedValues(IEnumerable<IProperty> properties) =>
        Values(properties, value => value.EditedValue);

    public static IEnumerable<StoredValue> PublishedValues(IEnumerable<IProperty> properties) =>
        Values(properties, value => value.PublishedValue);

    private static IEnumerable<StoredValue> Values(IEnumerable<IProperty> properties, Func<IPropertyValue, object?> valueOf) =>
        from property in properties
        from value in property.Values
        let stored = valueOf(value)
        where stored is not null
        select new StoredValue(property.PropertyTypeId, value.Culture, value.Segment, stored);

    private static Property.InitialPropertyValue Initial(IPropertyType type, StoredValue value, bool published) =>
        new(value.Culture, value.Segment, published, As(type.ValueStorageType, value.Value));

    // A property type that got another storage keeps showing what it held before, as far as that can be said.
    private static object? As(ValueStorageType storageType, object value) => (storageType, value) switch
    {
        (ValueStorageType.Integer, int) or (ValueStorageType.Decimal, decimal) or (ValueStorageType.Date, DateTime) => value,
        (ValueStorageType.Ntext or ValueStorageType.Nvarchar, string) => value,
        (ValueStorageType.Ntext or ValueStorageType.Nvarchar, DateTime date) => date.ToString("O", CultureInfo.InvariantCulture),
        (ValueStorageType.Ntext or ValueStorageType.Nvarchar, _) => Convert.ToString(value, CultureInfo.InvariantCulture),
        (ValueStorageType.Decimal, int number) => (decimal)number,
        (ValueStorageType.Integer, decimal number) when number is <= int.MaxValue and >= int.MinValue => (int)number,
        (ValueStorageType.Integer, string text) when int.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        (ValueStorageType.Decimal, string text) when decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        (ValueStorageType.Date, string text) when DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date) => date,
        _ => null,
    };
}
