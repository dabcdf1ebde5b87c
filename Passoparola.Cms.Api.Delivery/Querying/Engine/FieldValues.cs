namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>What one document holds in one field: texts, or numbers (a date is its ticks in UTC).</summary>
internal sealed record FieldValues(string[] Texts, decimal[] Numbers)
{
    public static FieldValues Of(string[] texts) => new(texts, []);

    public static FieldValues Of(decimal[] numbers) => new([], numbers);
}
