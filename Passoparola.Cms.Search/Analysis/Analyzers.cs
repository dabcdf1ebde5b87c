namespace Passoparola.Cms.Search.Analysis;

/// <summary>The analyser of each culture.</summary>
public static class Analyzers
{
    private static readonly ItalianAnalyzer Italian = new();
    private static readonly PlainAnalyzer Plain = new();

    /// <summary>The analyser of a culture, by its language.</summary>
    /// <param name="culture">The culture's name, for example <c>it-IT</c>.</param>
    public static IAnalyzer For(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.Split('-')[0].Equals("it", StringComparison.OrdinalIgnoreCase) ? Italian : Plain;
    }
}
