using Passoparola.Cms.Infrastructure.PublishedMedia;
using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>Brings everything readers may see into memory, before the site is ready.</summary>
internal sealed class LoadPublishedContent(
    PublishedTypes types,
    PublishedDocuments documents,
    PublishedMediaItems media,
    ICoreScopeProvider scopes) : ISiteLoadStep
{
    public int Order => 100;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        types.Load();
        media.Load();
        documents.Load();
        return Task.CompletedTask;
    }
}
