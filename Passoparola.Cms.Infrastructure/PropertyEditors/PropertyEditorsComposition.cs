using Umbraco.Cms.Core.DependencyInjection;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

internal static class PropertyEditorsComposition
{
    /// <summary>
    /// Registers what the editors and converters of this room lean on. The editors and converters themselves are found
    /// by Umbraco's type scan.
    /// </summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
