using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>How Core asks who is signed in. Outside a request nobody is.</summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor http) : IBackOfficeSecurityAccessor
{
    public IBackOfficeSecurity? BackOfficeSecurity
    {
        get => http.HttpContext is { } context ? new OfRequest(context.RequestServices.GetRequiredService<ICurrentUser>()) : null;
        set => throw new NotSupportedException("The user of a request is who signed in, and nobody else.");
    }

    private sealed class OfRequest(ICurrentUser current) : IBackOfficeSecurity
    {
        public IUser? CurrentUser => current.User;

        public Attempt<int?> GetUserId() => current.User is { } user ? Attempt.Succeed<int?>(user.Id) : Attempt.Fail<int?>();

        public bool IsAuthenticated() => current.User is not null;

        public bool UserHasSectionAccess(string section, IUser user) => user.HasSectionAccess(section);

        public Task<Attempt<int?>> GetUserIdAsync() => Task.FromResult(GetUserId());
    }
}
