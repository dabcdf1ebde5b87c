using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>Gives a document names that no sibling has: the invariant one, and one in every culture.</summary>
internal sealed class DocumentNames(SiblingNames siblings, ILanguageRepository languages, TimeProvider clock)
{
    private const string Invariant = "";

    /// <summary>Renames the document where a sibling has its name already.</summary>
    /// <exception cref="InvalidOperationException">The document has no name.</exception>
    public void MakeUnique(IContent content)
    {
        EnsureInvariantName(content);
        foreach (var (culture, name) in siblings.MakeUnique(Place(content), NamesOf(content)))
        {
            if (culture == Invariant)
            {
                content.Name = name;
            }
            else if (content.GetCultureName(culture) != name)
            {
                content.SetCultureName(name, culture);
                if (content.PublishedState == PublishedState.Publishing && content.IsCulturePublished(culture))
                {
                    content.SetPublishInfo(culture, name, clock.GetUtcNow().UtcDateTime);
                }
            }
        }
    }

    public void Store(IContent content, bool isNew) => siblings.Store(Place(content), NamesOf(content), isNew);

    private static SiblingPlace Place(IContent content) => new(Constants.ObjectTypes.Document, content.ParentId, content.Id);

    private void EnsureInvariantName(IContent content)
    {
        if (content.ContentType.VariesByCulture() && content.CultureInfos is { Count: > 0 } cultures)
        {
            content.Name = cultures.TryGetValue(languages.GetDefaultIsoCode(), out var standard)
                ? standard.Name
                : cultures.Values.First().Name;
        }
        else if (content.ContentType.VariesByCulture() || string.IsNullOrWhiteSpace(content.Name))
        {
            throw new InvalidOperationException("A document cannot be saved without a name.");
        }
    }

    private static Dictionary<string, string> NamesOf(IContent content)
    {
        var names = new Dictionary<string, string> { [Invariant] = content.Name! };
        if (content.ContentType.VariesByCulture() && content.CultureInfos is { } cultures)
        {
            foreach (var culture in cultures.Values.Where(culture => !string.IsNullOrWhiteSpace(culture.Name)))
            {
                names[culture.Culture] = culture.Name!;
            }
        }

        return names;
    }
}
