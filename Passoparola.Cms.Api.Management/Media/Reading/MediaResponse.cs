using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Media.Reading;

/// <summary>A medium with everything that its editor shows.</summary>
public sealed record MediaResponse(
    bool IsTrashed,
    MediaTypeReferenceResponse MediaType,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    IReadOnlyList<MediaValueResponse> Values,
    IReadOnlyList<MediaVariantResponse> Variants);

/// <summary>The value of a property, as its editor takes it.</summary>
public sealed record MediaValueResponse(string EditorAlias, string? Culture, string? Segment, string Alias, object? Value);

/// <summary>A medium's name and age. Media are not translated: there is one.</summary>
/// <param name="UpdateDate">When it was last saved. Sent back with a save, it tells whether somebody else has saved since.</param>
public sealed record MediaVariantResponse(DateTimeOffset CreateDate, DateTimeOffset UpdateDate, string? Culture, string? Segment, string Name)
{
    internal static MediaVariantResponse[] Of(IMedia media) => [new(Utc(media.CreateDate), Utc(media.UpdateDate), null, null, media.Name ?? "")];

    private static DateTimeOffset Utc(DateTime date) => new(DateTime.SpecifyKind(date, DateTimeKind.Utc));
}
