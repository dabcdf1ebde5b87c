using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace Passoparola.Cms.Infrastructure.Contexts;

internal sealed class RequestIpResolver(IHttpContextAccessor httpContextAccessor) : IIpResolver
{
    public string GetCurrentRequestIpAddress() =>
        httpContextAccessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";
}
