using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.Files;
using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Passoparola.Cms.Infrastructure.PropertyEditors.Links;
using Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText.Sanitizing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

internal static class PropertyEditorsComposition
{
    /// <summary>
    /// Registers what the editors and converters of this room lean on. The editors and converters themselves are found
    /// by Umbraco's type scan.
    /// </summary>
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.TryAddTransient<PickedNodesValidator>();
        services.TryAddTransient<PickedMediaValidator>();
        services.TryAddSingleton<MediaItemTypes>();
        services.TryAddSingleton<ApiLinks>();
        services.TryAddSingleton<LinkTargets>();
        services.TryAddSingleton<IApiMediaWithCropsBuilder, ApiMediaWithCropsBuilder>();
        services.TryAddSingleton<ElementTypes>();
        services.TryAddSingleton<NestedEditors>();
        services.TryAddSingleton<BlocksValidator>();
        services.TryAddSingleton<BlockEditing>();
        services.TryAddSingleton<BlockVariation>();
        services.TryAddSingleton<PublishedBlocks>();
        services.AddUnique<IHtmlSanitizer, AllowListSanitizer>();
        services.TryAddSingleton<UploadProperties>();
        services.TryAddSingleton<HtmlUrlParser>();
        services.TryAddSingleton<LocalLinks>();
        services.TryAddSingleton<RichTextMarkup>();
        services.TryAddSingleton<RichTextRendering>();
        services.TryAddSingleton<IApiRichTextMarkupParser, ApiRichTextMarkupParser>();
        services.TryAddSingleton<IApiRichTextElementParser, ApiRichTextElementParser>();
        builder.MediaUrlGenerators()
            .Add<FileUploadPropertyEditor>()
            .Add<ImageCropperPropertyEditor>();
        return builder;
    }
}
