using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Passoparola.Cms.Api.Management.Documents.Collection;
using Passoparola.Cms.Api.Management.Documents.Editing;
using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Documents.Publishing;
using Passoparola.Cms.Api.Management.Documents.Reading;
using Passoparola.Cms.Api.Management.Documents.Tree;
using Passoparola.Cms.Api.Management.Editing;
using Passoparola.Cms.Api.Management.StartNodes;

namespace Passoparola.Cms.Api.Management.Documents;

internal static class DocumentsComposition
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddStartNodes();
        services.TryAddScoped<DocumentAccess>();
        services.TryAddScoped<CollectionUsers>();
        services.TryAddScoped<DocumentCollection>();
        services.TryAddScoped<DocumentCreation>();
        services.TryAddScoped<DocumentItems>();
        services.TryAddScoped<DocumentModels>();
        services.TryAddSingleton<EditedContent>();
        services.TryAddScoped<DocumentPublication>();
        services.TryAddScoped<DocumentResponses>();
        services.TryAddScoped<DocumentTree>();
        services.TryAddScoped<DocumentUpdate>();
        services.TryAddScoped<DocumentWork>();
        services.TryAddScoped<DraftGuard>();
        services.TryAddScoped<EditorValues>();
        services.TryAddScoped<InvalidFields>();
        services.TryAddScoped<LastSave>();
        services.TryAddScoped<StaleDraftProblem>();
    }
}
