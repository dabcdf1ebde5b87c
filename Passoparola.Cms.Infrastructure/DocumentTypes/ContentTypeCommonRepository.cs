using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

internal sealed class ContentTypeCommonRepository(StoredContentTypes stored) : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition>? GetAllTypes() =>
        [.. stored.Current.All.Select(type => (IContentTypeComposition)type.DeepClone())];

    // Core's refreshers call this, also for a change that another process committed.
    public void ClearCache() => stored.Forget();
}
