using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;
using Passoparola.Cms.Api.Delivery.Representations;

namespace Passoparola.Cms.Api.Delivery.Caching;

internal static class CachingComposition
{
    public static IServiceCollection AddAnswerCaching(this IServiceCollection services)
    {
        services.AddOptions<CachingSettings>()
            .BindConfiguration("Passoparola:Delivery:Caching")
            .Validate(settings => CacheControlHeaderValue.TryParse(settings.CacheControl, out _), "Passoparola:Delivery:Caching:CacheControl must be a value of the Cache-Control header, for example 'public, max-age=60'.")
            .Validate(settings => settings.MaxBytes >= 0, "Passoparola:Delivery:Caching:MaxBytes must be 0 (nothing is kept) or more.")
            .ValidateOnStart();
        services.TryAddSingleton<AnswerAudience>();
        services.TryAddSingleton<AnswerCache>();
        services.TryAddSingleton<KnownQueries>();
        services.TryAddSingleton<SiteFacts>();
        services.TryAddSingleton<RequestedAddresses>();
        services.TryAddSingleton<HeldAnswers>();
        services.TryAddSingleton<Renderings>();
        services.TryAddSingleton<Answers>();
        services.TryAddSingleton<SettingsReaders>();
        services.AddHostedService<FollowSettings>();
        return services;
    }
}
