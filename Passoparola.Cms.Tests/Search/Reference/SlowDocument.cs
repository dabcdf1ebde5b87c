using Passoparola.Cms.Search.Analysis;
using Passoparola.Cms.Search.Indexing;

namespace Passoparola.Cms.Tests.Search.Reference;

/// <summary>A document as a reader with patience sees it.</summary>
internal sealed class SlowDocument
{
    private readonly IndexDocument _document;
    private readonly SearchSchema _schema;

    public SlowDocument(IndexDocument document, SearchSchema schema, IAnalyzer analyzer)
    {
        _document = document;
        _schema = schema;
        Texts = schema.Texts.ToDictionary(
            field => field.Name,
            field => document.Values.Where(value => value.Kind == FieldKind.Text && value.Field == field.Name)
                .Select(value => Tokenizer.Read((string)value.Value).Select(token => new SlowWord(token.Word, analyzer.Root(token.Word))).ToList())
                .ToList());
    }

    public Guid Key => _document.Key;

    /// <summary>The words of each value of each text field.</summary>
    public Dictionary<string, List<List<SlowWord>>> Texts { get; }

    public int Length(string field) => Texts[field].Sum(value => value.Count);

    public int CountWords(string field, Func<SlowWord, bool> wanted) => Texts[field].Sum(value => value.Count(wanted));

    public int CountPhrases(string field, IReadOnlyList<string> words) =>
        Texts[field].Sum(value => Enumerable.Range(0, value.Count).Count(start => value.Skip(start).Take(words.Count).Select(word => word.Word).SequenceEqual(words)));

    public List<string> Strings(string field) =>
        [.. Values(field).OfType<string>().Select(value => _schema.Find(field)!.Kind == FieldKind.Folded ? FoldedText.Of(value) : value)];

    public List<decimal> Numbers(string field) => [.. Values(field).OfType<decimal>()];

    public IEnumerable<object> Values(string field) =>
        _document.Values.Where(value => value.Kind != FieldKind.Text && value.Field == field).Select(value => value.Value);
}
