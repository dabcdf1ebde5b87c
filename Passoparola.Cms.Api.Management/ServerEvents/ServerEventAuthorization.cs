using System.Security.Claims;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace Passoparola.Cms.Api.Management.ServerEvents;

/// <summary>Asks every authorizer, those of extensions too. A source is heard where all that know it agree.</summary>
internal sealed class ServerEventAuthorization(EventSourceAuthorizerCollection authorizers) : IServerEventAuthorizationService
{
    public async Task<SeverEventAuthorizationResult> AuthorizeAsync(ClaimsPrincipal user)
    {
        var authorized = new HashSet<string>();
        var refused = new HashSet<string>();
        foreach (var authorizer in authorizers)
        {
            foreach (var source in authorizer.AuthorizableEventSources)
            {
                (await authorizer.AuthorizeAsync(user, source) ? authorized : refused).Add(source);
            }
        }

        authorized.ExceptWith(refused);
        return new SeverEventAuthorizationResult { AuthorizedEventSources = authorized, UnauthorizedEventSources = refused };
    }
}
