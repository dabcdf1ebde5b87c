using Microsoft.Extensions.DependencyInjection;

namespace Passoparola.Cms.Api.Management.NewsDashboard;

internal static class NewsDashboardComposition
{
    public static void AddNewsDashboard(this IServiceCollection services) =>
        services.AddOptions<NewsDashboardSettings>()
            .BindConfiguration("Passoparola:BackOffice")
            .Validate(settings => settings.News.All(item => !string.IsNullOrWhiteSpace(item.Header)), "Each entry of Passoparola:BackOffice:News needs a Header.")
            .ValidateOnStart();
}
