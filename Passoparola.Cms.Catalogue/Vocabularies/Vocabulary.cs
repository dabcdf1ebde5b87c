using Passoparola.Cms.Catalogue.Stored;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Catalogue.Vocabularies;

/// <summary>
/// The lists of the site whose items other documents refer to: terms, organisations, the territory. Each is named by the
/// type of the list; its items are found by key, by the segment of their address in the default language (which is
/// Italian), and municipalities by their ISTAT code.
/// </summary>
public sealed class Vocabulary(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache documents,
    IDocumentUrlService urls,
    IDefaultCultureAccessor defaultCulture)
{
    public const string Municipalities = "municipalityList";
    public const string Districts = "districtList";
    public const string Organisations = "organisationList";
    private const string Container = "taxonomies";
    private const string IstatCode = "istatCode";

    /// <summary>The key of a list; null when the site has none.</summary>
    public Guid? List(string listAlias)
    {
        if (!navigation.TryGetRootKeys(out var roots))
        {
            return null;
        }

        foreach (var root in roots)
        {
            var lists = ChildrenOfType(root, listAlias)
                .Concat(ChildrenOfType(root, Container).SelectMany(container => ChildrenOfType(container, listAlias)));
            if (lists.Cast<Guid?>().FirstOrDefault() is { } list)
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>The published items of a list, in the editors' order.</summary>
    public IReadOnlyList<Guid> Keys(string listAlias) => [.. Children(listAlias).Where(key => documents.GetById(key) is not null)];

    /// <summary>The published item of a list that a request names; null when there is none.</summary>
    public Guid? Find(string listAlias, string value)
    {
        var isKey = Guid.TryParse(value, out var asked);
        foreach (var key in Children(listAlias))
        {
            if ((isKey ? key == asked : IsNamed(key, value)) && documents.GetById(key) is not null)
            {
                return key;
            }
        }

        return listAlias == Municipalities ? ByIstatCode(value) : null;
    }

    /// <summary>The word that requests use for an item: the segment of its address. Null when it has none.</summary>
    public string? Word(Guid key) => urls.GetUrlSegment(key, defaultCulture.DefaultCulture, isDraft: false);

    /// <summary>The words of all items of a list.</summary>
    public IEnumerable<string> Words(string listAlias) => Keys(listAlias).Select(Word).OfType<string>();

    private bool IsNamed(Guid key, string value) => string.Equals(Word(key), value, StringComparison.OrdinalIgnoreCase);

    private Guid? ByIstatCode(string value) =>
        Children(Municipalities)
            .Cast<Guid?>()
            .FirstOrDefault(key => documents.GetById(key!.Value) is { } municipality && new PublishedValues(municipality, null).Text(IstatCode) == value);

    private IEnumerable<Guid> Children(string listAlias) =>
        List(listAlias) is { } list && navigation.TryGetChildrenKeys(list, out var children) ? children : [];

    private IEnumerable<Guid> ChildrenOfType(Guid parent, string alias) =>
        navigation.TryGetChildrenKeysOfType(parent, alias, out var children) ? children : [];
}
