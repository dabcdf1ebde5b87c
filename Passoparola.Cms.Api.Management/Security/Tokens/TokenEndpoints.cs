using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Management.Pipeline;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>OAuth's endpoints, as the back office's client calls them.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder endpoints)
    {
        var security = endpoints.MapGroup(ManagementPaths.Base + "/security/back-office").AllowAnonymous().ExcludeFromDescription();
        security.AddEndpointFilter<NeverStored>();
        Authorize.Map(security);
        SignOut.Map(security);

        var writes = security.MapGroup("");
        writes.AddEndpointFilter(endpoints.ServiceProvider.GetRequiredService<WriteGate>());
        RevokeTokens.Map(writes);
        IssueTokens.Map(writes);
    }
}
