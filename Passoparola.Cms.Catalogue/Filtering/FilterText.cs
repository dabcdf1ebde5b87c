namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>A filter as it is written: <c>name:value,value</c>, <c>name:!value</c>, <c>name&gt;value</c> and so on.</summary>
/// <param name="Name">What stands before the operator.</param>
/// <param name="Operator">One of <c>: :! &gt; &gt;: &lt; &lt;:</c>.</param>
/// <param name="Values">What stands after it, without empty values and spaces around them.</param>
public sealed record FilterText(string Name, string Operator, IReadOnlyList<string> Values)
{
    // The longer form first: ">:" also begins with ">".
    private static readonly string[] Operators = [">:", "<:", ":!", ">", "<", ":"];

    /// <summary>Reads the text; null when it has no operator.</summary>
    public static FilterText? Read(string? text)
    {
        var end = text?.AsSpan().IndexOfAny(":<>") ?? -1;
        if (end <= 0)
        {
            return null;
        }

        var written = Array.Find(Operators, each => text.AsSpan(end).StartsWith(each))!;
        var values = text![(end + written.Length)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new FilterText(text[..end].Trim(), written, values);
    }
}
