using Microsoft.AspNetCore.Authorization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Security.Access;

/// <summary>The user is an administrator.</summary>
internal sealed class AdministratorRequirement : IAuthorizationRequirement;

internal sealed class AdministratorHandler(ICurrentUser current) : AuthorizationHandler<AdministratorRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AdministratorRequirement requirement)
    {
        if (current.User?.IsAdmin() == true)
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
