using Passoparola.Cms.Api.Management.Documents.Reading;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Media.Reading;

/// <summary>The values of media as their editors take them.</summary>
internal sealed class MediaValues(EditorValues values)
{
    public IEnumerable<MediaValueResponse> Of(IEnumerable<IProperty> properties) =>
        values.Of(properties).Select(value => new MediaValueResponse(value.EditorAlias, value.Culture, value.Segment, value.Alias, value.Value));
}
