using Passoparola.Cms.Api.Management.Editing;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>Makes of requests what Core's editing service takes.</summary>
internal sealed class MediaModels(EditedContent content)
{
    public MediaCreateModel Create(CreateMediaRequest request) => content.Fill(
        new MediaCreateModel { Key = request.Id, ContentTypeKey = request.MediaType.Id, ParentKey = request.Parent?.Id }, request.Variants, request.Values);

    public MediaUpdateModel Update(UpdateMediaRequest request) => content.Fill(new MediaUpdateModel(), request.Variants, request.Values);
}
