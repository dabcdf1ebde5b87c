using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>The name identifier of the request's principal is the user's key, whatever scheme let it in.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, IBackOfficeUserReader users) : ICurrentUser
{
    private IUser? _user;

    public IUser? User => _user ??= Find();

    public IUser Required => User ?? throw new InvalidOperationException("Nobody is signed in.");

    public Guid Key => Required.Key;

    private IUser? Find() =>
        http.HttpContext?.User is { Identity.IsAuthenticated: true } principal
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var key)
            ? users.GetByKey(key)
            : null;
}
