using System.Text.Json.Serialization;
using Passoparola.Cms.Api.Management.Responses;

namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>What is allowed on one thing, where it differs from what is allowed everywhere.</summary>
/// <param name="Verbs">What is allowed there, for example <c>Umb.Document.Update</c>.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DocumentPermission), "DocumentPermissionPresentationModel")]
[JsonDerivedType(typeof(DocumentPropertyPermission), "DocumentPropertyValuePermissionPresentationModel")]
[JsonDerivedType(typeof(ElementPermission), "ElementPermissionPresentationModel")]
[JsonDerivedType(typeof(UnknownPermission), "UnknownTypePermissionPresentationModel")]
public record PermissionPresentation(IReadOnlyList<string> Verbs);

/// <summary>What is allowed on a document and below it.</summary>
public sealed record DocumentPermission(ReferenceById Document, IReadOnlyList<string> Verbs) : PermissionPresentation(Verbs);

/// <summary>What is allowed with the values of one property, in all documents of a type.</summary>
public sealed record DocumentPropertyPermission(ReferenceById DocumentType, ReferenceById PropertyType, IReadOnlyList<string> Verbs)
    : PermissionPresentation(Verbs);

/// <summary>What is allowed on an element of the library.</summary>
public sealed record ElementPermission(ReferenceById Element, IReadOnlyList<string> Verbs) : PermissionPresentation(Verbs);

/// <summary>What an extension allows, in words of its own.</summary>
/// <param name="Context">Whose words they are.</param>
public sealed record UnknownPermission(string Context, IReadOnlyList<string> Verbs) : PermissionPresentation(Verbs);
