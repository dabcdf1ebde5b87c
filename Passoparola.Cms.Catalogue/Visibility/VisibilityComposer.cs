using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

namespace Passoparola.Cms.Catalogue.Visibility;

/// <summary>Puts the public renderer in the place of Umbraco's.</summary>
public sealed class VisibilityComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.Services.AddUnique<IApiPropertyRenderer, PublicPropertyRenderer>();
}
