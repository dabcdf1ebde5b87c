using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>What became of a written filter: an option to query with, or a sentence that says what is wrong and what is accepted.</summary>
public readonly record struct FilterReading(FilterOption? Option, string? Problem)
{
    public static FilterReading Of(string field, FilterOperation operation, params string[] values) =>
        new(new FilterOption { FieldName = field, Operator = operation, Values = values }, null);

    public static FilterReading Wrong(string problem) => new(null, problem);
}
