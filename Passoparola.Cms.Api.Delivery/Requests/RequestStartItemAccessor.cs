using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Requests;

internal sealed class RequestStartItemAccessor(IHttpContextAccessor http) : IRequestStartItemProviderAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider)
    {
        requestStartItemProvider = http.HttpContext?.RequestServices.GetService<IRequestStartItemProvider>();
        return requestStartItemProvider is not null;
    }
}
