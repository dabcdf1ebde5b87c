namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>What a batch of documents adds to one field. Ordinals must be added in ascending order.</summary>
internal sealed class FieldAdditions
{
    public Dictionary<string, List<int>> Postings { get; } = new(StringComparer.Ordinal);

    public List<(decimal Value, int Ordinal)> Numbers { get; } = [];

    public void Add(FieldValues values, int ordinal)
    {
        foreach (var text in values.Texts)
        {
            if (!Postings.TryGetValue(text, out var ordinals))
            {
                Postings[text] = ordinals = [];
            }

            ordinals.Add(ordinal);
        }

        foreach (var number in values.Numbers)
        {
            Numbers.Add((number, ordinal));
        }
    }
}
