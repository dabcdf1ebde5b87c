using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Sync;

namespace Passoparola.Cms.Infrastructure.Changes;

internal static class ChangesComposition
{
    public static IServiceCollection AddChanges(this IServiceCollection services)
    {
        services.AddOptions<ChangeFeedSettings>()
            .BindConfiguration("Passoparola:ChangeFeed")
            .Validate(settings => settings.KeepFor >= TimeSpan.FromHours(1), "Passoparola:ChangeFeed:KeepFor must be an hour or more.")
            .ValidateOnStart();
        services.TryAddSingleton<ReadSideVersion>();
        services.TryAddSingleton<FollowedChanges>();
        services.TryAddSingleton<CacheFollower>();
        services.TryAddSingleton<ChangeFeed>();
        services.TryAddSingleton<IChangeFeed>(provider => provider.GetRequiredService<ChangeFeed>());
        services.TryAddSingleton<IServerMessenger, ServerMessenger>();
        services.AddSingleton<ICommitParticipant, RecordChanges>();
        services.AddSingleton<ISiteLoadStep, LoadChanges>();
        services.TryAddSingleton<RepairChanges>();
        services.AddHostedService(provider => provider.GetRequiredService<RepairChanges>());
        services.AddHostedService<TrimChanges>();
        return services;
    }
}
