using System.Globalization;
using Passoparola.Cms.Benchmarks.Generating;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Benchmarks.Publishing;

/// <summary>An opportunity that was published with a word in its summary that no document had before.</summary>
internal sealed record PublishedChange(Guid Key, string Word)
{
    private const string Italian = "it-IT";

    /// <param name="number">The number of the generated opportunity.</param>
    public static PublishedChange Make(IContentService documents, int number, int change)
    {
        var document = Find(documents, number);
        var word = Spelled(change);
        document.SetValue("summary", $"Una frase con la parola {word}.", Italian);
        Require(documents.Save(document).Success, document);
        Require(documents.Publish(document, [Italian]).Success, document);
        return new PublishedChange(document.Key, word);
    }

    public static IContent Find(IContentService documents, int number) =>
        documents.GetById(GeneratedOpportunities.KeyOf(number)) ?? throw new InvalidOperationException($"There is no opportunity {number}.");

    // Letters only: a word of the language, as visitors would search it.
    private static string Spelled(int number) =>
        "zzq" + string.Concat(number.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static void Require(bool success, IContent document)
    {
        if (!success)
        {
            throw new InvalidOperationException($"'{document.Name}' could not be published.");
        }
    }
}
