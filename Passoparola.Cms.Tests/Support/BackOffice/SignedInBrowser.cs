using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Security.Cookies;
using Passoparola.Cms.Api.Management.Security.Tokens;

namespace Passoparola.Cms.Tests.Support.BackOffice;

/// <summary>Sends what a person's browser sends: the header, and an access cookie of the session that is never too old.</summary>
internal sealed class SignedInBrowser(CmsApplication cms, string handle)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly SignedTokens _tokens = cms.Get<SignedTokens>();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Authorization", PersonAuthentication.Header);
        request.Headers.TryAddWithoutValidation("Cookie", $"{BackOfficeCookie.Access}={_tokens.Issue(TokenPurpose.Person, handle)}");
        return base.SendAsync(request, cancellationToken);
    }
}
