using Microsoft.AspNetCore.Authorization;

namespace Passoparola.Cms.Api.Management.Security.Access;

/// <summary>The user has one of the sections.</summary>
internal sealed record AllowedSectionRequirement(string[] Sections) : IAuthorizationRequirement;

internal sealed class AllowedSectionHandler(ICurrentUser current) : AuthorizationHandler<AllowedSectionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowedSectionRequirement requirement)
    {
        if (current.User is { } user && user.AllowedSections.Intersect(requirement.Sections, StringComparer.OrdinalIgnoreCase).Any())
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
