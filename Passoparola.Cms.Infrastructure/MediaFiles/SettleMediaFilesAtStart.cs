using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>Before anybody uploads again.</summary>
internal sealed class SettleMediaFilesAtStart(UnsettledMediaFiles unsettled) : ISiteLoadStep
{
    public int Order => 150;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        unsettled.SettleAll();
        return Task.CompletedTask;
    }
}
