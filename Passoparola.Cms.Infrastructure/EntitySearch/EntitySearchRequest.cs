using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.EntitySearch;

/// <summary>What somebody looks for among the things of one kind.</summary>
/// <param name="Query">A key, or words that must all be in the name, in whichever order and wherever they stand.</param>
internal sealed record EntitySearchRequest(UmbracoObjectTypes ObjectType, string Query)
{
    /// <summary>Only what stands below it.</summary>
    public Guid? ParentKey { get; init; }

    /// <summary>Only things of these types; none at all is no limit.</summary>
    public IReadOnlyList<Guid> ContentTypeKeys { get; init; } = [];

    /// <summary>Only what is in the bin, or only what is not.</summary>
    public bool? Trashed { get; init; }

    /// <summary>Names in this culture that begin with the query come first.</summary>
    public string? Culture { get; init; }

    /// <summary>Only what is or stands below one of these nodes; <c>null</c> is no limit.</summary>
    public IReadOnlyList<string>? StartPaths { get; init; }

    public string Folded { get; } = FoldedName.Of(Query);

    public string[] Words => Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The query, when it is a key.</summary>
    public Guid? Key => Guid.TryParse(Query.Trim(), out var key) ? key : null;
}
