using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Reading;

/// <summary>A document with everything that its editor shows.</summary>
/// <param name="Template">Always none: a headless site renders nothing.</param>
public sealed record DocumentResponse(
    ReferenceById? Template,
    bool IsTrashed,
    DocumentTypeReferenceResponse DocumentType,
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    IReadOnlyList<DocumentValueResponse> Values,
    IReadOnlyList<DocumentVariantResponse> Variants);

/// <summary>The value of a property, as its editor takes it.</summary>
/// <param name="Culture"><c>null</c> when the property does not vary by culture.</param>
public sealed record DocumentValueResponse(string EditorAlias, string? Culture, string? Segment, string Alias, object? Value);

/// <summary>A document in one culture.</summary>
/// <param name="UpdateDate">When anything an editor sees in this culture was last saved. Sent back with a save, it tells whether somebody else has saved since.</param>
public sealed record DocumentVariantResponse(
    Guid Id,
    IReadOnlyList<FlagResponse> Flags,
    PublishableVariantState State,
    DateTimeOffset? PublishDate,
    DateTimeOffset? ScheduledPublishDate,
    DateTimeOffset? ScheduledUnpublishDate,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    string? Culture,
    string? Segment,
    string Name);
