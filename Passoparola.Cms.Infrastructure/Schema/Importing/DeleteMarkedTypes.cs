using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// Removes types and languages that an <c>Empty</c> marker names, users before what they use. What is in use stays:
/// Core would delete the documents of a type and the properties of a data type with it, and no marker names them.
/// </summary>
internal sealed class DeleteMarkedTypes(
    IContentTypeService contentTypes, IMediaTypeService mediaTypes, IDataTypeService dataTypes, ILanguageService languages)
{
    public async Task RunAsync(ImportRun run)
    {
        foreach (var marker in run.Schema.Deletions.OrderByDescending(marker => marker.Kind))
        {
            switch (await DeleteAsync(marker))
            {
                case Outcome.Deleted:
                    run.Deleted++;
                    break;
                case Outcome.InUse:
                    run.Skip(marker, "the files say it is gone, but it is in use");
                    break;
                default:
                    break;
            }
        }
    }

    private async Task<Outcome> DeleteAsync(EmptyMarker marker)
    {
        var by = Constants.Security.SuperUserKey;
        switch (marker.Kind)
        {
            case SchemaKind.ContentTypes when contentTypes.Get(marker.Key) is { } type:
                return contentTypes.HasContentNodes(type.Id)
                    ? Outcome.InUse
                    : Of(await contentTypes.DeleteAsync(marker.Key, by) is ContentTypeOperationStatus.Success);
            case SchemaKind.MediaTypes when mediaTypes.Get(marker.Key) is { } type:
                return mediaTypes.HasContentNodes(type.Id)
                    ? Outcome.InUse
                    : Of(await mediaTypes.DeleteAsync(marker.Key, by) is ContentTypeOperationStatus.Success);
            case SchemaKind.DataTypes when await dataTypes.GetAsync(marker.Key) is not null:
                return IsUsed(marker.Key) ? Outcome.InUse : Of((await dataTypes.DeleteAsync(marker.Key, by)).Success);
            case SchemaKind.Languages when await languages.GetAsync(marker.Alias) is not null:
                return Of((await languages.DeleteAsync(marker.Alias, by)).Success);
            default:
                return Outcome.NotThere;
        }
    }

    private bool IsUsed(Guid dataType) => contentTypes.GetAll().Concat<IContentTypeBase>(mediaTypes.GetAll())
        .Any(type => type.ListView == dataType || type.PropertyTypes.Any(property => property.DataTypeKey == dataType));

    private static Outcome Of(bool deleted) => deleted ? Outcome.Deleted : Outcome.InUse;

    private enum Outcome
    {
        NotThere,
        Deleted,
        InUse,
    }
}
