using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Tests.Support;

internal static class WriteTimeout
{
    /// <summary>How long a scope waits for another writer, where the default would make a test slow.</summary>
    public static void ConfigureWriteTimeout(this IServiceCollection services, TimeSpan timeout) =>
        services.Configure<GlobalSettings>(settings => settings.DistributedLockingWriteLockDefaultTimeout = timeout);
}
