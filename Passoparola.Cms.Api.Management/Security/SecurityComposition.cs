using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Security.Access;
using Passoparola.Cms.Api.Management.Security.Origins;
using Passoparola.Cms.Api.Management.Security.Pages;
using Passoparola.Cms.Api.Management.Security.SetUp;
using Passoparola.Cms.Api.Management.Security.SignIn;
using Passoparola.Cms.Api.Management.Security.Tokens;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Security;

internal static class SecurityComposition
{
    public static void AddBackOfficeSecurity(this IServiceCollection services)
    {
        services.AddAuthentication()
            .AddPolicyScheme(BackOfficeScheme.Any, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ClientAuthentication>(BackOfficeScheme.Client, null)
            .AddScheme<AuthenticationSchemeOptions, PersonAuthentication>(BackOfficeScheme.Person, null);
        services.AddAccessPolicies(BackOfficeScheme.Any);
        services.AddTrustedProxies();
        PageForgery.Register(services);
        services.AddHostedService<AnnounceSetUp>();
        services.AddSingleton<INotificationHandler<UserSavedNotification>, KeepOwnSession>();
        services.TryAddSingleton<BackOfficeOrigin>();
        services.TryAddSingleton<ClientGrants>();
        services.TryAddSingleton<ClientTokens>();
        services.TryAddSingleton<PageForgery>();
        services.TryAddSingleton<PasswordSignIn>();
        services.TryAddSingleton<PersonGrants>();
        services.TryAddSingleton<SignedTokens>();
        services.TryAddSingleton<SignInCodes>();
        services.TryAddSingleton<SignInThrottle>();
        services.TryAddScoped<ICurrentUser, CurrentUser>();
        services.AddUnique<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
    }

    /// <summary>Comes first: what a proxy says about the visitor decides all that follows.</summary>
    public static void UseBackOfficeTransport(this IApplicationBuilder app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequireHttps>();
    }

    public static void MapBackOfficeSecurity(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapLogin();
        endpoints.MapSetUp();
        endpoints.MapTokens();
    }

    // Who sends a token is a program, and stays one where the token is no good.
    private static string SchemeOf(HttpContext http) =>
        http.Request.Headers.Authorization is [{ } header]
        && header.StartsWith(ClientAuthentication.Bearer, StringComparison.OrdinalIgnoreCase)
        && header != PersonAuthentication.Header
            ? BackOfficeScheme.Client
            : BackOfficeScheme.Person;
}
