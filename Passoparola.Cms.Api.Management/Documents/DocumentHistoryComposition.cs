using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Audit;
using Passoparola.Cms.Api.Management.Documents.Audit;
using Passoparola.Cms.Api.Management.Documents.Moving;
using Passoparola.Cms.Api.Management.Documents.RecycleBin;
using Passoparola.Cms.Api.Management.Documents.References;
using Passoparola.Cms.Api.Management.Documents.Searching;
using Passoparola.Cms.Api.Management.Documents.Versions;
using Passoparola.Cms.Api.Management.References;

namespace Passoparola.Cms.Api.Management.Documents;

/// <summary>What became of documents: where they are, what uses them, what they were, who did it.</summary>
internal static class DocumentHistoryComposition
{
    public static void MapDocumentHistory(this IEndpointRouteBuilder management)
    {
        management.MapDocumentAudit();
        management.MapDocumentBin();
        management.MapDocumentMoving();
        management.MapDocumentReferences();
        management.MapDocumentSearch();
        management.MapDocumentVersions();
    }

    public static void AddDocumentHistory(this IServiceCollection services)
    {
        services.AddAuditLog();
        services.AddReferences();
        services.TryAddScoped<ChildrenSorting>();
        services.TryAddSingleton<DocumentBin>();
        services.TryAddScoped<DocumentOrder>();
        services.TryAddScoped<DocumentRestoring>();
        services.TryAddSingleton<DocumentTreeLock>();
        services.TryAddScoped<RollBackAccess>();
        services.TryAddSingleton<VersionCulture>();
        services.TryAddSingleton<VersionHistory>();
    }
}
