namespace Passoparola.Cms.Infrastructure.Preview;

/// <summary>Bound to <c>Passoparola:Preview</c>.</summary>
public sealed class PreviewSettings
{
    public const string Section = "Passoparola:Preview";

    /// <summary>
    /// The front end's address for previews, with <c>{path}</c>, <c>{culture}</c> and <c>{token}</c> where they belong, for
    /// example <c>https://www.example.org/{path}?lang={culture}#preview={token}</c>. Without it nothing is previewed.
    /// </summary>
    public string? UrlTemplate { get; set; }

    /// <summary>Whether there is a front end that shows previews.</summary>
    public bool IsOffered => !string.IsNullOrWhiteSpace(UrlTemplate);
}
