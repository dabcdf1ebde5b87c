namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>What editors worked on before a save.</summary>
/// <param name="SharedDate">When what all cultures share was last changed.</param>
/// <param name="Name">The invariant name.</param>
/// <param name="Cultures">As <see cref="StoredCultures"/> writes them.</param>
/// <param name="Values">As <see cref="PropertyValues.StoredValues"/> writes them.</param>
internal sealed record StoredDraft(DateTime SharedDate, string Name, string Cultures, string Values);
