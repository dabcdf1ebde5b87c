using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Api.Delivery.Expansion;

internal sealed class OutputExpansionAccessor(IHttpContextAccessor http) : IOutputExpansionStrategyAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = http.HttpContext?.RequestServices.GetService<IOutputExpansionStrategy>();
        return outputExpansionStrategy is not null;
    }
}
