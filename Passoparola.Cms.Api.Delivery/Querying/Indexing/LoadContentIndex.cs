using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Builds the index once the published caches are loaded.</summary>
internal sealed class LoadContentIndex(LiveContentIndex index) : ISiteLoadStep
{
    public int Order => 300;

    public Task LoadAsync(CancellationToken cancellationToken) => index.RebuildAsync();
}
