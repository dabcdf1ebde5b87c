using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Passoparola.Cms.Infrastructure.Audit;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.Containers;
using Passoparola.Cms.Infrastructure.Contexts;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.DocumentUrls;
using Passoparola.Cms.Infrastructure.Domains;
using Passoparola.Cms.Infrastructure.Entities;
using Passoparola.Cms.Infrastructure.EntitySearch;
using Passoparola.Cms.Infrastructure.KeyRing;
using Passoparola.Cms.Infrastructure.KeyValues;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Localization;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Infrastructure.MediaTypes;
using Passoparola.Cms.Infrastructure.Navigation;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.NotServed;
using Passoparola.Cms.Infrastructure.Preview;
using Passoparola.Cms.Infrastructure.PropertyEditors;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.PublishedContent;
using Passoparola.Cms.Infrastructure.PublishedDomains;
using Passoparola.Cms.Infrastructure.PublishedMedia;
using Passoparola.Cms.Infrastructure.PublishStatus;
using Passoparola.Cms.Infrastructure.Redirects;
using Passoparola.Cms.Infrastructure.Relations;
using Passoparola.Cms.Infrastructure.Schema;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Infrastructure.Siblings;
using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Infrastructure.Tags;
using Passoparola.Cms.Infrastructure.TemporaryUploads;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Runtime;

internal static class InfrastructureComposition
{
    /// <summary>Every room of the floor, in alphabetical order; what is not served comes last.</summary>
    public static IUmbracoBuilder AddInfrastructure(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddAudit();
        services.AddChanges();
        services.AddContainers();
        services.AddContexts();
        services.AddCoreClasses();
        services.AddDataTypes();
        services.AddDocuments();
        services.AddDocumentTypes();
        services.AddDocumentUrls();
        services.AddDomains();
        services.AddEntities();
        services.AddEntitySearch();
        services.AddKeyRing();
        services.AddKeyValues();
        services.AddLanguages();
        services.AddLocalizedTexts();
        services.AddMedia();
        services.AddMediaFiles();
        services.AddMediaTypes();
        services.AddNavigation();
        services.AddNodes();
        services.AddPreview();
        builder.AddPropertyEditors();
        services.AddPropertyValues();
        services.AddPublishStatus();
        builder.AddPublishedContent();
        services.AddPublishedDomains();
        services.AddPublishedMedia();
        builder.AddRedirects();
        services.AddRelations();
        services.AddRuntime();
        services.AddSchema();
        services.AddScoping();
        services.AddSerialization();
        services.AddSiblings();
        services.AddSignIns();
        services.AddTags();
        services.AddTemporaryUploads();
        services.AddUserGroups();
        services.AddUsers();
        services.AddNotServedPorts();
        return builder;
    }

    private static void AddRuntime(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddUnique<IHostingEnvironment, CmsHostingEnvironment>();
        services.AddUnique<IRuntimeState, CmsRuntimeState>();
        services.AddSingleton<BootSequence>();
        services.AddSingleton(provider => new Site(
            provider.GetRequiredService<BootSequence>(), provider.GetServices<ISiteLoadStep>(), provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<OneProcessMainDom>();
        services.AddUnique<IMainDom>(provider => provider.GetRequiredService<OneProcessMainDom>());
        services.AddUnique<IMainDomLock>(provider => provider.GetRequiredService<OneProcessMainDom>());
    }
}
