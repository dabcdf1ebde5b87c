using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Removes types and languages that an <c>Empty</c> marker names, users before what they use.</summary>
internal sealed class DeleteMarkedTypes(
    IContentTypeService contentTypes, IMediaTypeService mediaTypes, IDataTypeService dataTypes, ILanguageService languages)
{
    public async Task RunAsync(ImportRun run)
    {
        foreach (var marker in run.Schema.Deletions.OrderByDescending(marker => marker.Kind))
        {
            if (await DeleteAsync(marker))
            {
                run.Deleted++;
            }
        }
    }

    private async Task<bool> DeleteAsync(EmptyMarker marker)
    {
        var by = Constants.Security.SuperUserKey;
        switch (marker.Kind)
        {
            case SchemaKind.ContentTypes when contentTypes.Get(marker.Key) is not null:
                await contentTypes.DeleteAsync(marker.Key, by);
                return true;
            case SchemaKind.MediaTypes when mediaTypes.Get(marker.Key) is not null:
                await mediaTypes.DeleteAsync(marker.Key, by);
                return true;
            case SchemaKind.DataTypes when await dataTypes.GetAsync(marker.Key) is not null:
                return (await dataTypes.DeleteAsync(marker.Key, by)).Success;
            case SchemaKind.Languages when await languages.GetAsync(marker.Alias) is not null:
                return (await languages.DeleteAsync(marker.Alias, by)).Success;
            default:
                return false;
        }
    }
}
