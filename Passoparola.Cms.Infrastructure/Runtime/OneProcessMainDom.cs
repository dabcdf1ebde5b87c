using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Runtime;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>
/// The main domain is this process: the database engine has already refused a second server, which is what Core's own
/// lock (a named semaphore, Windows only) is for.
/// </summary>
internal sealed class OneProcessMainDom : IMainDom, IMainDomLock
{
    public bool IsMainDom => true;

    public bool Acquire(IApplicationShutdownRegistry hostingEnvironment) => true;

    public bool Register(Action? install = null, Action? release = null, int weight = 100)
    {
        install?.Invoke();
        return true;
    }

    public Task<bool> AcquireLockAsync(int millisecondsTimeout) => Task.FromResult(true);

    public Task ListenAsync() => Task.CompletedTask;

    public void Dispose()
    {
    }
}
