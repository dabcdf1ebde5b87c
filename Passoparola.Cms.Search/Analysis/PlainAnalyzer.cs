namespace Passoparola.Cms.Search.Analysis;

/// <summary>Knows no language: a word is only itself, and each is worth asking for.</summary>
internal sealed class PlainAnalyzer : IAnalyzer
{
    public string Root(string word) => word;

    public bool IsStopWord(string word, bool elided) => false;
}
