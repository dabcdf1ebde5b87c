using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Management.Security.Access;

internal static class AccessPolicies
{
    public static void AddAccessPolicies(this IServiceCollection services, params string[] schemes)
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, AllowedSectionHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, AdministratorHandler>());
        services.AddAuthorizationBuilder()
            .AddPolicy(AccessPolicy.BackOfficeAccess, policy => policy.AddAuthenticationSchemes(schemes).RequireAuthenticatedUser())
            .AddPolicy(AccessPolicy.RequireAdminAccess, policy => policy.AddAuthenticationSchemes(schemes).RequireAuthenticatedUser().AddRequirements(new AdministratorRequirement()))
            .AddSections(schemes, AccessPolicy.SectionAccessUsers, Constants.Applications.Users)
            .AddSections(schemes, AccessPolicy.SectionAccessSettings, Constants.Applications.Settings)
            .AddSections(schemes, AccessPolicy.SectionAccessForContentTree, Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings, Constants.Applications.Users)
            .AddSections(schemes, AccessPolicy.SectionAccessForMediaTree, Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings, Constants.Applications.Users)
            .AddSections(schemes, AccessPolicy.SectionAccessContentOrMedia, Constants.Applications.Content, Constants.Applications.Media)
            .AddSections(schemes, AccessPolicy.TreeAccessDocuments, Constants.Applications.Content)
            .AddSections(schemes, AccessPolicy.TreeAccessMedia, Constants.Applications.Media)
            .AddSections(schemes, AccessPolicy.TreeAccessDocumentsOrDocumentTypes, Constants.Applications.Content, Constants.Applications.Settings)
            .AddSections(schemes, AccessPolicy.TreeAccessMediaOrMediaTypes, Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings)
            .AddSections(schemes, AccessPolicy.TreeAccessDocumentsOrMediaOrContentTypes, Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings);
    }

    private static AuthorizationBuilder AddSections(this AuthorizationBuilder builder, string[] schemes, string name, params string[] sections) =>
        builder.AddPolicy(name, policy => policy.AddAuthenticationSchemes(schemes).RequireAuthenticatedUser().AddRequirements(new AllowedSectionRequirement(sections)));
}
