using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>What has become of a document in one culture.</summary>
public enum PublishableVariantState
{
    /// <summary>It was never written in this culture.</summary>
    NotCreated,

    /// <summary>It is written and not published.</summary>
    Draft,

    /// <summary>What is written is published.</summary>
    Published,

    /// <summary>It is published and was changed since.</summary>
    PublishedPendingChanges,

    /// <summary>It is in the recycle bin.</summary>
    Trashed,
}

internal static class DocumentVariantState
{
    public static PublishableVariantState Of(IDocumentEntitySlim document, string? culture) => Of(
        document.Trashed,
        culture is null ? document.Published : document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase),
        culture is null ? document.Edited : document.EditedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase));

    public static PublishableVariantState Of(IContent document, string? culture) =>
        culture is not null && !document.IsCultureAvailable(culture)
            ? PublishableVariantState.NotCreated
            : Of(
                document.Trashed,
                culture is null ? document.Published : document.IsCulturePublished(culture),
                culture is null ? document.Edited : document.IsCultureEdited(culture));

    private static PublishableVariantState Of(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => PublishableVariantState.Trashed,
        (_, false, _) => PublishableVariantState.Draft,
        (_, _, true) => PublishableVariantState.PublishedPendingChanges,
        _ => PublishableVariantState.Published,
    };
}
