using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>How the catalogue's index handlers declare and fill fields.</summary>
internal static class IndexFields
{
    public static IEnumerable<IndexField> Raw(params string[] names) => Of(FieldType.StringRaw, names);

    public static IEnumerable<IndexField> Of(FieldType type, params string[] names) =>
        names.Select(name => new IndexField { FieldName = name, FieldType = type, VariesByCulture = false });

    /// <summary>The fields that have values; a field without any is left out.</summary>
    public static IEnumerable<IndexFieldValue> Values(params (string Name, IEnumerable<object> Values)[] fields) =>
        fields
            .Select(field => new IndexFieldValue { FieldName = field.Name, Values = [.. field.Values] })
            .Where(field => field.Values.Any());

    public static IEnumerable<object> Keys(IEnumerable<Guid> keys) => keys.Select(key => (object)Written(key));

    /// <summary>How a key stands in the index.</summary>
    public static string Written(Guid key) => key.ToString("D");

    public static IEnumerable<object> One(object? value) => value is null ? [] : [value];
}
