using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Files;

/// <summary>A file in the editor: where it is, or the upload that is to become it. Stored as the path alone.</summary>
internal sealed record UploadedFile(
    string? Src,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? TemporaryFileId = null)
{
    public static UploadedFile? Read(object? value, IJsonSerializer serializer) => value switch
    {
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when !text.DetectIsJson() => new UploadedFile(text),
        string or JsonNode or JsonElement => serializer.TryDeserialize(value, out UploadedFile? file) ? file : null,
        _ => null,
    };
}
