using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

/// <summary>A link as the back office shows and sends it. <c>type</c> is <c>document</c>, <c>media</c> or <c>external</c>.</summary>
internal sealed record EditedLink
{
    public const string External = "external";

    public string? Icon { get; init; }

    public string? Name { get; init; }

    public bool Published { get; init; }

    public string? QueryString { get; init; }

    public string? Target { get; init; }

    public bool Trashed { get; init; }

    public string? Type { get; init; }

    public Guid? Unique { get; init; }

    public string? Url { get; init; }

    public string? Culture { get; init; }

    /// <summary>Whether the link leads to an item of this site, found by its key, and not to a URL.</summary>
    public bool IsInternal => Unique is { } key && key != Guid.Empty
        && (Is(Constants.UdiEntityType.Document) || Is(Constants.UdiEntityType.Media));

    /// <returns>Null for a link that leads nowhere.</returns>
    public StoredLink? ToStored()
    {
        if (!IsInternal && !(Is(External) && (!string.IsNullOrWhiteSpace(Url) || !string.IsNullOrWhiteSpace(QueryString))))
        {
            return null;
        }

        return new StoredLink
        {
            Name = Name,
            Target = Target,
            QueryString = QueryString,
            Culture = Culture,
            Udi = IsInternal ? new GuidUdi(Type!.ToLowerInvariant(), Unique!.Value) : null,
            Url = IsInternal ? null : Url,
        };
    }

    private bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
