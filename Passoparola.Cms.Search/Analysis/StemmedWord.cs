namespace Passoparola.Cms.Search.Analysis;

/// <summary>A word while endings are taken off it; its regions stay where they begin.</summary>
internal sealed class StemmedWord(string text, WordRegions regions)
{
    public string Text { get; private set; } = text;

    public bool EndsInRv(string ending) => EndsWithin(ending, regions.Rv);

    public bool EndsInR1(string ending) => EndsWithin(ending, regions.R1);

    public bool EndsInR2(string ending) => EndsWithin(ending, regions.R2);

    /// <summary>The first of the endings that the word has; endings must stand from the longest to the shortest.</summary>
    public string? LongestOf(string[] endings) =>
        Array.Find(endings, ending => Text.EndsWith(ending, StringComparison.Ordinal));

    public void Cut(int length) => Text = Text[..^length];

    public void Append(string ending) => Text += ending;

    public bool CutIfInR2(string ending)
    {
        var cut = EndsInR2(ending);
        if (cut)
        {
            Cut(ending.Length);
        }

        return cut;
    }

    private bool EndsWithin(string ending, int region) =>
        Text.EndsWith(ending, StringComparison.Ordinal) && Text.Length - ending.Length >= region;
}
