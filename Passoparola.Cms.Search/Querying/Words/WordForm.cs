using Passoparola.Cms.Search.Querying.Matching;

namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>A word of a segment that a word of a query finds: itself, or one of its root.</summary>
internal struct WordForm(int word, bool isExact, PostingCursor cursor)
{
    public PostingCursor Cursor = cursor;

    public readonly int Word => word;

    public readonly bool IsExact => isExact;

    public static IEnumerable<WordForm> Of(QueryWord word, SegmentSearch search)
    {
        var text = search.View.Segment.Text;
        var exact = text.Postings.Find(word.Word);
        var forms = new List<WordForm>();
        foreach (var form in text.WordsOf(word.Root))
        {
            forms.Add(new WordForm(form, form == exact, text.Postings.Cursor(form, search.Work)));
        }

        return forms;
    }
}
