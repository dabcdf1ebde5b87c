using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

internal static class RichTextBlockItemExtensions
{
    public static ApiBlockItem ToApi(this RichTextBlockItem block, IApiElementBuilder elements) =>
        new(elements.Build(block.Content), block.Settings is { } settings ? elements.Build(settings) : null);
}
