using System.Text.Json;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>The value of a property, as its editor gives it.</summary>
/// <param name="Culture"><c>null</c> when the property does not vary by culture.</param>
public sealed record DocumentValueRequest(string Alias, JsonElement? Value = null, string? Culture = null, string? Segment = null) : IEditedValue;

/// <summary>A document's name in one culture.</summary>
/// <param name="Culture"><c>null</c> when the document does not vary by culture.</param>
/// <param name="UpdateDate">As the document was read with: a save is refused where somebody else has saved since. Umbraco's back office sends it; its contract does not name it.</param>
public sealed record DocumentVariantRequest(string Name, string? Culture = null, string? Segment = null, DateTimeOffset? UpdateDate = null) : IEditedVariant;

/// <summary>What is written in a document.</summary>
public abstract record DocumentContentRequest
{
    /// <summary>The values of all cultures; a property without any value here is emptied.</summary>
    public required IReadOnlyList<DocumentValueRequest> Values { get; init; }

    public required IReadOnlyList<DocumentVariantRequest> Variants { get; init; }

    /// <summary>A headless site has no templates.</summary>
    public ReferenceById? Template { get; init; }
}

/// <summary>A document to make.</summary>
public record CreateDocumentRequest : DocumentContentRequest
{
    public required ReferenceById DocumentType { get; init; }

    /// <summary><c>null</c> at the root.</summary>
    public ReferenceById? Parent { get; init; }

    /// <summary>The key it shall have; one is chosen when it is left out.</summary>
    public Guid? Id { get; init; }
}

/// <summary>A document to make and to publish at once.</summary>
public sealed record CreateAndPublishDocumentRequest : CreateDocumentRequest
{
    /// <summary>Empty for a document that does not vary by culture.</summary>
    public required IReadOnlyList<string> CulturesToPublish { get; init; }
}

/// <summary>A document as it shall be.</summary>
public sealed record UpdateDocumentRequest : DocumentContentRequest;

/// <summary>A document as it shall be and be published.</summary>
public sealed record UpdateAndPublishDocumentRequest : DocumentContentRequest
{
    /// <summary>Empty for a document that does not vary by culture.</summary>
    public required IReadOnlyList<string> CulturesToPublish { get; init; }
}

/// <summary>A document to check before it is saved or published.</summary>
public sealed record ValidateUpdateDocumentRequest : DocumentContentRequest
{
    /// <summary>The cultures to check; all of them when it is left out.</summary>
    public IReadOnlyList<string>? Cultures { get; init; }
}
