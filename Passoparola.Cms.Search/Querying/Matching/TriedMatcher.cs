namespace Passoparola.Cms.Search.Querying.Matching;

/// <summary>A condition that lists nothing: each document is tried.</summary>
internal sealed class TriedMatcher(int documents, Func<int, bool> matches) : Matcher
{
    public override long Cost => documents;

    public override int Next(int document)
    {
        while (document < documents && !matches(document))
        {
            document++;
        }

        return document < documents ? document : End;
    }

    public override bool Matches(int document) => matches(document);
}
