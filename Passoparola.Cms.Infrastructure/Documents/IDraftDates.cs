namespace Passoparola.Cms.Infrastructure.Documents;

/// <summary>When the parts of a draft were last changed, and by whom.</summary>
/// <param name="Shared">When what all cultures share was: values that do not vary and, for an invariant document, its name.</param>
/// <param name="Cultures">When each culture's own values and name were; empty for an invariant document.</param>
/// <param name="VersionId">The version editors work on.</param>
/// <param name="PublishedVersionId">The version readers see; <c>null</c> when there is none.</param>
/// <param name="SavedBy">The id of the user who saved last.</param>
/// <param name="SavedAt">When that was, in UTC.</param>
/// <param name="Trashed">Whether the document is in the recycle bin.</param>
public sealed record DraftDates(
    DateTime Shared,
    IReadOnlyDictionary<string, DateTime> Cultures,
    int VersionId,
    int? PublishedVersionId,
    int SavedBy,
    DateTime SavedAt,
    bool Trashed)
{
    /// <summary>When anything that an editor of the culture sees was last changed.</summary>
    /// <param name="culture"><c>null</c> for an invariant document.</param>
    public DateTime Of(string? culture) =>
        culture is not null && Cultures.TryGetValue(culture, out var own) && own > Shared ? own : Shared;
}

/// <summary>Tells how old drafts are, by which a stale copy is recognised. Works in the ambient scope.</summary>
public interface IDraftDates
{
    /// <returns><c>null</c> when there is no such document.</returns>
    DraftDates? Of(Guid document);

    /// <summary>The same for many documents, by one statement; documents that do not exist are left out.</summary>
    IReadOnlyDictionary<Guid, DraftDates> Of(IReadOnlyCollection<Guid> documents);
}
