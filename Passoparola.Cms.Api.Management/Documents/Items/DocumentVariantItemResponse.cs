using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Documents.Items;

/// <summary>A document in one culture, as trees and pickers show it.</summary>
/// <param name="Culture"><c>null</c> when the document does not vary by culture.</param>
public sealed record DocumentVariantItemResponse(Guid Id, IReadOnlyList<FlagResponse> Flags, PublishableVariantState State, string Name, string? Culture)
{
    /// <param name="defaultCulture">Comes first: it is what the back office shows where it knows no culture.</param>
    internal static DocumentVariantItemResponse[] Of(IDocumentEntitySlim document, string defaultCulture) => document.Variations.VariesByCulture()
        ? [.. document.CultureNames
            .OrderBy(name => !name.Key.Equals(defaultCulture, StringComparison.OrdinalIgnoreCase)).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => Of(document, name.Key, name.Value))]
        : [Of(document, null, document.Name ?? "")];

    private static DocumentVariantItemResponse Of(IDocumentEntitySlim document, string? culture, string name)
    {
        var state = DocumentVariantState.Of(document, culture);
        var flags = state == PublishableVariantState.PublishedPendingChanges ? FlagResponse.PendingChanges : FlagResponse.None;
        return new DocumentVariantItemResponse(VariantId.Of(document.Key, culture), flags, state, name, culture);
    }
}
