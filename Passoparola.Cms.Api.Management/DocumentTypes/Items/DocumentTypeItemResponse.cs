using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.DocumentTypes.Items;

/// <summary>A document type as lists and pickers show it.</summary>
public sealed record DocumentTypeItemResponse(
    Guid Id, string Name, string? Icon, string? Description, bool IsElement, bool AllowedInLibrary, IReadOnlyList<FlagResponse> Flags)
{
    internal static DocumentTypeItemResponse Of(IContentType type) =>
        new(type.Key, type.Name ?? type.Alias, type.Icon, type.Description, type.IsElement, type.AllowedInLibrary, FlagResponse.None);
}
