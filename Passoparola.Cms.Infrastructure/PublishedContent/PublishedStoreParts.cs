using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.PublishedContent.Items;
using Passoparola.Cms.Infrastructure.PublishedContent.Reading;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>What the stores of documents and of media share.</summary>
internal sealed class PublishedStoreParts(
    PublishedTypes types,
    PublishedItemSurroundings surroundings,
    ICoreScopeProvider scopes,
    ReadTracker reads,
    IOptions<PublishedContentSettings> settings)
{
    public PublishedTypes Types => types;

    public PublishedItemSurroundings Surroundings => surroundings;

    public ICoreScopeProvider Scopes => scopes;

    public ReadTracker Reads => reads;

    public int ItemsInUse => settings.Value.ItemsInUse;
}
