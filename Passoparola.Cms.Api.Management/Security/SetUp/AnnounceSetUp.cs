using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.SignIns;

namespace Passoparola.Cms.Api.Management.Security.SetUp;

/// <summary>
/// Tells whoever started the server where to become its first administrator. It goes to the console and into no log: who
/// has the link has the site.
/// </summary>
internal sealed class AnnounceSetUp(
    Site site,
    IHostApplicationLifetime lifetime,
    IServiceScopeFactory services,
    IServer server,
    BackOfficeOrigin origin) : BackgroundService
{
    private const string AnyHost = "localhost";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (!await IsServingAsync(stoppingToken))
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().RenewLink() is { } secret)
        {
            await Console.Out.WriteLineAsync(
                $"""

                This site has no administrator yet. Whoever opens this address within {IFirstAdministrator.LinkLifetime.TotalMinutes:0} minutes becomes the first one:

                    {origin.Configured ?? Listening()}{SetUpPage.Address}#{secret}

                """);
        }
    }

    private async Task<bool> IsServingAsync(CancellationToken stopping)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        try
        {
            await Task.WhenAll(site.Ready, listening.Task).WaitAsync(stopping);
            return true;
        }
        catch (Exception)
        {
            // A site that does not load says so itself, and the host goes down.
            return false;
        }
    }

    private string Listening()
    {
        var address = BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000");
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? AnyHost : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }
}
