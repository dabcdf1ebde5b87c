using System.Text.Json;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Media.Editing;

/// <summary>The value of a property, as its editor gives it. A new file is named by the key of its upload: <c>{ "temporaryFileId": "…" }</c>.</summary>
public sealed record MediaValueRequest(string Alias, JsonElement? Value = null, string? Culture = null, string? Segment = null) : IEditedValue;

/// <summary>A medium's name.</summary>
/// <param name="UpdateDate">As the medium was read with: a save is refused where somebody else has saved since. Umbraco's back office sends it; its contract does not name it.</param>
public sealed record MediaVariantRequest(string Name, string? Culture = null, string? Segment = null, DateTimeOffset? UpdateDate = null) : IEditedVariant;

/// <summary>What is written in a medium.</summary>
public abstract record MediaContentRequest
{
    /// <summary>A property without any value here is emptied.</summary>
    public required IReadOnlyList<MediaValueRequest> Values { get; init; }

    /// <summary>One: media are not translated.</summary>
    public required IReadOnlyList<MediaVariantRequest> Variants { get; init; }
}

/// <summary>A medium to make.</summary>
public sealed record CreateMediaRequest : MediaContentRequest
{
    public required ReferenceById MediaType { get; init; }

    /// <summary><c>null</c> at the root.</summary>
    public ReferenceById? Parent { get; init; }

    /// <summary>The key it shall have; one is chosen when it is left out.</summary>
    public Guid? Id { get; init; }
}

/// <summary>A medium as it shall be.</summary>
public sealed record UpdateMediaRequest : MediaContentRequest;
