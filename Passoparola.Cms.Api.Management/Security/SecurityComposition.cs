using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Security.Access;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Security;

internal static class SecurityComposition
{
    public static void AddBackOfficeSecurity(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, PersonAuthentication>(BackOfficeScheme.Person, null);
        services.AddAccessPolicies(BackOfficeScheme.Person);
        services.TryAddScoped<ICurrentUser, CurrentUser>();
        services.AddUnique<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
    }
}
