using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.DataTypes;

/// <summary>A property that a data type is used by.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DocumentTypePropertyReference), "DocumentTypePropertyTypeReferenceResponseModel")]
[JsonDerivedType(typeof(MediaTypePropertyReference), "MediaTypePropertyTypeReferenceResponseModel")]
public abstract record DataTypeReferenceResponse(Guid Id, string? Name, string? Alias);

/// <summary>A property of a document type.</summary>
public sealed record DocumentTypePropertyReference(Guid Id, string? Name, string? Alias, ReferencingType DocumentType)
    : DataTypeReferenceResponse(Id, Name, Alias);

/// <summary>A property of a media type.</summary>
public sealed record MediaTypePropertyReference(Guid Id, string? Name, string? Alias, ReferencingType MediaType)
    : DataTypeReferenceResponse(Id, Name, Alias);

/// <summary>The type that has the property.</summary>
public sealed record ReferencingType(Guid Id, string? Icon, string? Alias, string? Name)
{
    internal static ReferencingType Of(RelationItemModel relation) =>
        new(relation.ContentTypeKey, relation.ContentTypeIcon, relation.ContentTypeAlias, relation.ContentTypeName);
}
