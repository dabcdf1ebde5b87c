using Passoparola.Cms.Api.Management.ContentTypes;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

/// <summary>A document type, with the form that documents of it are edited in.</summary>
/// <param name="Collection">The data type of the list that shows the children of such a document.</param>
public sealed record DocumentTypeResponse(
    Guid Id,
    string Alias,
    string Name,
    string? Description,
    string Icon,
    bool AllowedAsRoot,
    bool VariesByCulture,
    bool VariesBySegment,
    ReferenceById? Collection,
    bool IsElement,
    bool AllowedInLibrary,
    IReadOnlyList<PropertyTypeResponse> Properties,
    IReadOnlyList<PropertyContainerResponse> Containers,
    IReadOnlyList<ReferenceById> AllowedTemplates,
    ReferenceById? DefaultTemplate,
    DocumentTypeCleanup Cleanup,
    IReadOnlyList<DocumentTypeSort> AllowedDocumentTypes,
    IReadOnlyList<DocumentTypeComposition> Compositions)
{
    internal static DocumentTypeResponse Of(IContentType type) => new(
        type.Key,
        type.Alias,
        type.Name ?? type.Alias,
        type.Description,
        type.Icon ?? "",
        type.AllowedAsRoot,
        type.VariesByCulture(),
        type.VariesBySegment(),
        ReferenceById.Of(type.ListView),
        type.IsElement,
        type.AllowedInLibrary,
        PropertyTypeResponse.AllOf(type),
        PropertyContainerResponse.AllOf(type),
        [.. (type.AllowedTemplates ?? []).Select(template => new ReferenceById(template.Key))],
        ReferenceById.Of(type.DefaultTemplate?.Key),
        DocumentTypeCleanup.Of(type.HistoryCleanup),
        [.. (type.AllowedContentTypes ?? []).Select(allowed => new DocumentTypeSort(new ReferenceById(allowed.Key), allowed.SortOrder))],
        [.. ComposedTypes.Of(type).Select(composed => new DocumentTypeComposition(new ReferenceById(composed.Key), composed.Type))]);
}

/// <summary>How many old versions of such a document are kept.</summary>
public sealed record DocumentTypeCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays)
{
    internal static DocumentTypeCleanup Of(HistoryCleanup? cleanup) => cleanup is null
        ? new DocumentTypeCleanup(false, null, null)
        : new DocumentTypeCleanup(cleanup.PreventCleanup, cleanup.KeepAllVersionsNewerThanDays, cleanup.KeepLatestVersionPerDayForDays);
}

/// <summary>A type that may stand below.</summary>
public sealed record DocumentTypeSort(ReferenceById DocumentType, int SortOrder);

/// <summary>A type that properties come from.</summary>
public sealed record DocumentTypeComposition(ReferenceById DocumentType, CompositionType CompositionType);
