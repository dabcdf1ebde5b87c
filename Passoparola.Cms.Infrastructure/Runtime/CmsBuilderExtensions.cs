using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Passoparola.Cms.Infrastructure.Caching;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Makes Umbraco's builder over this floor.</summary>
public static class CmsBuilderExtensions
{
    /// <summary>
    /// Registers Umbraco.Core and everything beneath it but the database engine. The caller adds an engine and its own
    /// parts to the builder, and calls <see cref="IUmbracoBuilder.Build"/>.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration; Umbraco's settings are under <c>Umbraco:CMS</c>.</param>
    /// <param name="entryAssembly">Where the scan for extension code (composers, handlers, editors) begins.</param>
    public static IUmbracoBuilder AddCms(this IServiceCollection services, IConfiguration configuration, Assembly entryAssembly)
    {
        var loggers = NullLoggerFactory.Instance;
        var assemblies = new DefaultUmbracoAssemblyProvider(entryAssembly, loggers, [typeof(CmsBuilderExtensions).Assembly.GetName().Name!]);
        var typeLoader = new TypeLoader(
            new TypeFinder(loggers.CreateLogger<TypeFinder>(), assemblies, null),
            loggers.CreateLogger<TypeLoader>());

        var builder = new UmbracoBuilder(services, configuration, typeLoader, loggers, new NoopProfiler(), AppCaches.Create(new RequestCache(new HttpContextAccessor())));
        services.AddSingleton(typeLoader);
        builder.AddConfiguration();
        builder.AddInfrastructure();
        return builder;
    }
}
