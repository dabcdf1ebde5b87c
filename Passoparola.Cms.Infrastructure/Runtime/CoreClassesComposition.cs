using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.DataTypes;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Classes that live in Umbraco.Core but that the stock site registers from packages we stand in for.</summary>
internal static class CoreClassesComposition
{
    public static IServiceCollection AddCoreClasses(this IServiceCollection services)
    {
        services.AddUnique<IIdKeyMap, IdKeyMap>();
        services.AddUnique<IAuditService, AuditService>();
        services.AddUnique<IDataTypeService, DataTypesInMemory>();
        services.AddSingleton<ServiceContext>();
        services.AddUnique<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
        services.AddUnique<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddUnique<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddUnique<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.AddUnique<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddUnique<IUrlAssembler, DefaultUrlAssembler>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        return services;
    }
}
