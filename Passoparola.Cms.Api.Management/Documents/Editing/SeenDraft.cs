using Passoparola.Cms.Infrastructure.Documents;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>
/// The draft that an editor had before them, by the dates that came with it. The back office keeps an older date of a culture
/// that it did not save, so what all cultures share is as new as the newest of the dates.
/// </summary>
internal sealed class SeenDraft
{
    private const string Shared = "";

    private readonly Dictionary<string, DateTime?> _cultures;
    private readonly DateTime _newest;

    private SeenDraft(Dictionary<string, DateTime?> cultures, DateTime newest) => (_cultures, _newest) = (cultures, newest);

    /// <returns><c>null</c> when the request says nothing about what was seen.</returns>
    public static SeenDraft? In(DocumentContentRequest request)
    {
        var cultures = new Dictionary<string, DateTime?>(StringComparer.OrdinalIgnoreCase);
        foreach (var variant in request.Variants.Where(variant => variant.Segment is null))
        {
            cultures[variant.Culture ?? Shared] = variant.UpdateDate?.UtcDateTime;
        }

        return cultures.Values.Max() is { } newest ? new SeenDraft(cultures, newest) : null;
    }

    /// <summary>Whether a save overwrote what the editor had not seen.</summary>
    /// <param name="before">The draft before the save.</param>
    /// <param name="after">The draft that the save made.</param>
    public bool IsOverwritten(DraftDates before, DraftDates after) =>
        (before.Shared > _newest && after.Shared != before.Shared)
        || before.Cultures.Any(culture => culture.Value > Seen(culture.Key) && after.Cultures.GetValueOrDefault(culture.Key) != culture.Value);

    // A culture that the editor began in an empty form was not seen; one that was not sent at all is left as it is.
    private DateTime Seen(string culture) => _cultures.TryGetValue(culture, out var date) ? date ?? DateTime.MinValue : _newest;
}
