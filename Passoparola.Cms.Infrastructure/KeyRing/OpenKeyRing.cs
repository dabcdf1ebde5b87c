using Microsoft.AspNetCore.DataProtection;
using Passoparola.Cms.Infrastructure.Runtime;

namespace Passoparola.Cms.Infrastructure.KeyRing;

/// <summary>
/// Makes the first key while nothing else runs. A key that were made inside somebody's unit of work would go with it
/// when that fails, and with the key everything that was signed since.
/// </summary>
internal sealed class OpenKeyRing(IDataProtectionProvider protection) : ISiteLoadStep
{
    public int Order => 50;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        protection.CreateProtector(nameof(OpenKeyRing)).Protect([]);
        return Task.CompletedTask;
    }
}
