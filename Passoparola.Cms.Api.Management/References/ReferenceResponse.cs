using System.Text.Json.Serialization;
using Passoparola.Cms.Api.Management.Documents.Items;

namespace Passoparola.Cms.Api.Management.References;

/// <summary>Something that uses what was asked about. The back office knows by <c>$type</c> how to show it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DefaultReferenceResponse), "DefaultReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentReferenceResponse), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReferenceResponse), "MediaReferenceResponseModel")]
public abstract record ReferenceResponse(Guid Id, string? Name);

/// <summary>Something that is neither a document nor a medium.</summary>
/// <param name="Type">What kind of thing it is, by Umbraco's name.</param>
public sealed record DefaultReferenceResponse(Guid Id, string? Name, string? Type, string? Icon) : ReferenceResponse(Id, Name);

/// <summary>A document.</summary>
public sealed record DocumentReferenceResponse(
    Guid Id,
    string? Name,
    bool? Published,
    ReferencedTypeResponse DocumentType,
    IReadOnlyList<DocumentVariantItemResponse> Variants) : ReferenceResponse(Id, Name);

/// <summary>A medium.</summary>
public sealed record MediaReferenceResponse(Guid Id, string? Name, ReferencedTypeResponse MediaType) : ReferenceResponse(Id, Name);

/// <summary>The type of a document or medium.</summary>
public sealed record ReferencedTypeResponse(Guid Id, string? Icon, string? Alias, string? Name);
