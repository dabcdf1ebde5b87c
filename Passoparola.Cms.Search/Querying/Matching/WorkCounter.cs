namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>Counts what one query costs.</summary>
internal sealed class WorkCounter
{
    public long Postings { get; set; }

    public long Examined { get; set; }

    public long Scored { get; set; }

    public SearchWork Total => new(Postings, Examined, Scored);
}
