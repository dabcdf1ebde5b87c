using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

/// <summary>Everything of the site that a schema folder describes, one after the other.</summary>
internal sealed class SiteItems(
    ILanguageService languages,
    IDataTypeService dataTypes,
    ExportDataTypes exportDataTypes,
    IContentTypeService contentTypes,
    IContentTypeContainerService contentTypeContainers,
    IMediaTypeService mediaTypes,
    IMediaTypeContainerService mediaTypeContainers,
    SiteDocuments documents)
{
    public async IAsyncEnumerable<ISchemaItem> AllAsync()
    {
        foreach (var language in await languages.GetAllAsync())
        {
            yield return ExportLanguages.ToFile(language);
        }

        foreach (var dataType in await dataTypes.GetAllAsync())
        {
            yield return await exportDataTypes.ToFileAsync(dataType);
        }

        foreach (var type in mediaTypes.GetAll())
        {
            yield return await ExportTypes.ToFileAsync(type, mediaTypeContainers, SchemaKind.MediaTypes);
        }

        foreach (var type in contentTypes.GetAll())
        {
            yield return await ExportTypes.ToFileAsync(type, contentTypeContainers, SchemaKind.ContentTypes);
        }

        foreach (var document in documents.All())
        {
            yield return document;
        }
    }
}
