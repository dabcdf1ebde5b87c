using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Infrastructure.Documents.Schedules;
using Passoparola.Cms.Infrastructure.Documents.Variation;
using Passoparola.Cms.Infrastructure.Documents.Versions;
using Passoparola.Cms.Infrastructure.Documents.Writing;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Documents;

internal static class DocumentsComposition
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.TryAddSingleton<DocumentsAhead>();
        services.AddSingleton<IReadAhead>(provider => provider.GetRequiredService<DocumentsAhead>());
        services.TryAddSingleton<DocumentHydration>();
        services.TryAddSingleton<DocumentNames>();
        services.TryAddSingleton<DocumentQueries>();
        services.TryAddSingleton<DocumentReads>();
        services.TryAddSingleton<DocumentSchedules>();
        services.TryAddSingleton<DocumentTraces>();
        services.TryAddSingleton<DocumentTree>();
        services.TryAddSingleton<DocumentVersions>();
        services.TryAddSingleton<DocumentVersionWrites>();
        services.TryAddSingleton<DocumentWrites>();
        services.TryAddSingleton<IDocumentCollection, StoredDocumentCollection>();
        services.TryAddSingleton<IDocumentRepository, DocumentRepository>();
        services.TryAddSingleton<IDocumentVersionRepository, DocumentVersionRepository>();
        services.TryAddSingleton<IDraftDates, StoredDraftDates>();
        services.TryAddSingleton<IPublishedDocumentSource, PublishedDocumentSource>();
        services.AddDocumentVariation();
        return services;
    }
}
