using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.Redirects;

internal sealed class LoadRedirects(HeldRedirects redirects) : ISiteLoadStep
{
    public int Order => 100;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        redirects.Load();
        return Task.CompletedTask;
    }
}
