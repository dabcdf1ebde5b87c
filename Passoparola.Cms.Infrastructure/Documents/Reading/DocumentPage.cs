using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>What a service asks for page by page.</summary>
/// <param name="Index">Counted from 0.</param>
/// <param name="PropertyAliases">The properties whose values are wanted; <c>null</c> for all of them.</param>
internal sealed record DocumentPage(
    IQuery<IContent>? Query,
    IQuery<IContent>? Filter,
    Ordering? Ordering,
    long Index,
    int Size,
    string[]? PropertyAliases);
