using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Schema.Checking;
using Passoparola.Cms.Infrastructure.Schema.Comparing;
using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Importing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema;

internal static class SchemaComposition
{
    public static IServiceCollection AddSchema(this IServiceCollection services)
    {
        services.AddOptions<SchemaSettings>().BindConfiguration(SchemaSettings.Section)
            .Validate(settings => Enum.GetNames<SchemaImportMode>().Contains(settings.Import), $"{SchemaSettings.Section}:Import accepts {string.Join(", ", Enum.GetNames<SchemaImportMode>())}.")
            .Validate(settings => settings.Folder.Length > 0, $"{SchemaSettings.Section}:Folder must name a folder.")
            .ValidateOnStart();
        services.AddSingleton<ExportDataTypes>();
        services.AddSingleton<SiteDocuments>();
        services.AddSingleton<SiteItems>();
        services.AddSingleton<ISchemaExport, SchemaExport>();
        services.AddSingleton<ISchemaDiff, SchemaDiff>();

        services.AddSingleton<TypeShaping>();
        services.AddSingleton<CircleChecks>();
        services.AddSingleton<SchemaChecks>();
        services.AddSingleton<ImportRecords>();
        services.AddSingleton<ImportLanguages>();
        services.AddSingleton<ImportDataTypes>();
        services.AddSingleton(provider => new ImportTypes<IContentType>(
            provider.GetRequiredService<IContentTypeService>(),
            provider.GetRequiredService<IContentTypeContainerService>(),
            provider.GetRequiredService<TypeShaping>()));
        services.AddSingleton(provider => new ImportTypes<IMediaType>(
            provider.GetRequiredService<IMediaTypeService>(),
            provider.GetRequiredService<IMediaTypeContainerService>(),
            provider.GetRequiredService<TypeShaping>()));
        services.AddSingleton<DocumentTrial>();
        services.AddSingleton<TypeStageTransaction>();
        services.AddSingleton<ImportTypeStage>();
        services.AddSingleton<WriteDocument>();
        services.AddSingleton<ReservedIds>();
        services.AddSingleton<ImportDocuments>();
        services.AddSingleton<DeleteMarkedTypes>();
        services.AddSingleton<ISchemaImport, SchemaImport>();
        services.AddSingleton<ISiteLoadStep, ImportAtStart>();
        return services;
    }
}
