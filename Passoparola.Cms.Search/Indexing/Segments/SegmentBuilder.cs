using System.Collections.Frozen;
using Passoparola.Cms.Search.Analysis;

namespace Passoparola.Cms.Search.Indexing.Segments;

/// <summary>Collects documents in ascending order into a segment.</summary>
internal sealed class SegmentBuilder(SearchSchema schema, IAnalyzer analyzer, Guid[] keys)
{
    private readonly Dictionary<string, ValueColumnBuilder<string>> _strings = Columns<string>(schema, StringComparer.Ordinal, StringComparer.Ordinal, FieldKind.Keyword, FieldKind.Folded);
    private readonly Dictionary<string, ValueColumnBuilder<decimal>> _numbers = Columns<decimal>(schema, Comparer<decimal>.Default, EqualityComparer<decimal>.Default, FieldKind.Number);
    private readonly Dictionary<string, object[]?[]> _opaque = new(StringComparer.Ordinal);

    public TextIndexBuilder Text { get; } = new(keys.Length, schema.Texts.Count, analyzer);

    public ValueColumnBuilder<Guid> Ancestors { get; } = new(Comparer<Guid>.Default, EqualityComparer<Guid>.Default);

    public ValueColumnBuilder<Guid> References { get; } = new(Comparer<Guid>.Default, EqualityComparer<Guid>.Default);

    public ValueColumnBuilder<int> Types { get; } = new(Comparer<int>.Default, EqualityComparer<int>.Default);

    public static Segment Of(SearchSchema schema, IAnalyzer analyzer, IEnumerable<IndexDocument> documents)
    {
        var inOrder = documents.OrderBy(document => document.Key).ToList();
        var builder = new SegmentBuilder(schema, analyzer, [.. inOrder.Select(document => document.Key)]);
        for (var at = 0; at < inOrder.Count; at++)
        {
            builder.Add(at, inOrder[at]);
        }

        return builder.Build();
    }

    public void AddString(string field, int document, string value) => _strings[field].Add(document, value);

    public void AddNumber(string field, int document, decimal value) => _numbers[field].Add(document, value);

    public void AddOpaque(string field, int document, object[] values)
    {
        if (!_opaque.TryGetValue(field, out var column))
        {
            _opaque[field] = column = new object[]?[keys.Length];
        }

        column[document] = [.. column[document] ?? [], .. values];
    }

    public Segment Build() => new()
    {
        Keys = keys,
        Text = Text.Build(),
        Strings = Built(_strings),
        Numbers = Built(_numbers),
        Opaque = _opaque.ToFrozenDictionary(StringComparer.Ordinal),
        Ancestors = Ancestors.Build(keys.Length),
        References = References.Build(keys.Length),
        Types = Types.Build(keys.Length),
    };

    private void Add(int at, IndexDocument document)
    {
        foreach (var value in document.Values)
        {
            Add(at, value);
        }

        Text.EndDocument(at);
        Types.Add(at, document.TypeId);
        foreach (var ancestor in document.Ancestors)
        {
            Ancestors.Add(at, ancestor);
        }

        foreach (var reference in document.References)
        {
            References.Add(at, reference);
        }
    }

    private void Add(int at, FieldValue value)
    {
        switch (schema.Get(value).Kind)
        {
            case FieldKind.Text:
                Text.Add(at, schema.TextFieldNumber(value.Field), (string)value.Value);
                break;
            case FieldKind.Keyword:
                AddString(value.Field, at, (string)value.Value);
                break;
            case FieldKind.Folded:
                AddString(value.Field, at, FoldedText.Of((string)value.Value));
                break;
            case FieldKind.Number:
                AddNumber(value.Field, at, (decimal)value.Value);
                break;
            default:
                AddOpaque(value.Field, at, [value.Value]);
                break;
        }
    }

    private static Dictionary<string, ValueColumnBuilder<T>> Columns<T>(SearchSchema schema, IComparer<T> order, IEqualityComparer<T> equality, params FieldKind[] kinds)
        where T : notnull =>
        schema.Values.Where(field => kinds.Contains(field.Kind)).ToDictionary(field => field.Name, _ => new ValueColumnBuilder<T>(order, equality), StringComparer.Ordinal);

    private FrozenDictionary<string, ValueColumn<T>> Built<T>(Dictionary<string, ValueColumnBuilder<T>> builders)
        where T : notnull =>
        builders.Select(each => (each.Key, Column: each.Value.Build(keys.Length)))
            .Where(each => each.Column is not null)
            .ToFrozenDictionary(each => each.Key, each => each.Column!, StringComparer.Ordinal);
}
