using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
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
    IContentService contents)
{
    private const int PageSize = 500;

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

        foreach (var document in Documents())
        {
            yield return document;
        }
    }

    private IEnumerable<ContentFile> Documents()
    {
        // By path, so that a parent is met before its children.
        var seen = new Dictionary<int, ContentFile>();
        for (var page = 0L; ; page++)
        {
            var batch = contents.GetPagedDescendants(Constants.System.Root, page, PageSize, out var total, null, Ordering.By("path")).ToArray();
            foreach (var content in batch.Where(content => !content.Trashed))
            {
                var parent = seen.GetValueOrDefault(content.ParentId);
                var file = ExportDocuments.ToFile(content, parent?.Key) with
                {
                    ParentName = parent?.Name ?? "",
                    Path = $"{parent?.Path}/{content.Name}",
                    Level = content.Level,
                };
                seen[content.Id] = file;
                yield return file;
            }

            if ((page + 1) * PageSize >= total)
            {
                yield break;
            }
        }
    }
}
