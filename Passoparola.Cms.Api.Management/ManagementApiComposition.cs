using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Api.Management.BackOffice;
using Passoparola.Cms.Api.Management.Cultures;
using Passoparola.Cms.Api.Management.DataTypes;
using Passoparola.Cms.Api.Management.Documents;
using Passoparola.Cms.Api.Management.DocumentTypes;
using Passoparola.Cms.Api.Management.Imaging;
using Passoparola.Cms.Api.Management.Json;
using Passoparola.Cms.Api.Management.Languages;
using Passoparola.Cms.Api.Management.Manifests;
using Passoparola.Cms.Api.Management.Media;
using Passoparola.Cms.Api.Management.MediaTypes;
using Passoparola.Cms.Api.Management.NewsDashboard;
using Passoparola.Cms.Api.Management.OpenApi;
using Passoparola.Cms.Api.Management.Parameters;
using Passoparola.Cms.Api.Management.Pipeline;
using Passoparola.Cms.Api.Management.Preview;
using Passoparola.Cms.Api.Management.RedirectManagement;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.Security;
using Passoparola.Cms.Api.Management.Security.Access;
using Passoparola.Cms.Api.Management.Segments;
using Passoparola.Cms.Api.Management.Server;
using Passoparola.Cms.Api.Management.ServerEvents;
using Passoparola.Cms.Api.Management.StartNodes;
using Passoparola.Cms.Api.Management.Tags;
using Passoparola.Cms.Api.Management.TemporaryFiles;
using Passoparola.Cms.Api.Management.UserGroups;
using Passoparola.Cms.Api.Management.Users;
using Umbraco.Cms.Core.DependencyInjection;

namespace Passoparola.Cms.Api.Management;

/// <summary>The API that Umbraco's back office speaks, and the back office itself.</summary>
public static class ManagementApiComposition
{
    /// <summary>Registers what the Management API and the sign-in to it stand on.</summary>
    public static IUmbracoBuilder AddManagementApi(this IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddBackOffice();
        services.AddBackOfficeSecurity();
        services.AddDataTypes();
        services.AddDocumentHistory();
        services.AddDocumentTypes();
        services.AddDocuments();
        services.AddManagementJson();
        services.AddManagementOpenApi();
        services.AddManifests();
        services.AddMediaLibrary();
        services.AddMediaTypes();
        services.AddNewsDashboard();
        services.AddPreview();
        services.AddServerInformation();
        services.AddStartNodes();
        services.AddTemporaryFiles();
        services.AddUserGroupRoom();
        services.AddUserRoom();
        services.AddSingleton<WriteGate>();
        builder.AddServerEvents();
        return builder;
    }

    /// <summary>What requests to the Management API pass before they reach an endpoint.</summary>
    public static IApplicationBuilder UseManagementApi(this IApplicationBuilder app)
    {
        app.UseBackOfficeTransport();
        app.UseMiddleware<RequireLoadedSite>();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps the endpoints below <c>/umbraco/management/api</c> (anything else below it is a 404 problem) and the back office.</summary>
    public static IEndpointRouteBuilder MapManagementApi(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.MapBackOffice();
        var management = endpoints.MapManagement(ManagementPaths.Base);
        management.MapCultures();
        management.MapDataTypes();
        management.MapDocumentHistory();
        management.MapDocumentTypes();
        management.MapDocuments();
        management.MapImaging();
        management.MapLanguages();
        management.MapManifests();
        management.MapMediaLibrary();
        management.MapMediaTypes();
        management.MapNewsDashboard();
        management.MapPreview();
        management.MapRedirects();
        management.MapSecurityConfiguration();
        management.MapSegments();
        management.MapServer();
        management.MapTags();
        management.MapTemporaryFiles();
        management.MapUserGroups();
        management.MapUsers();
        endpoints.MapManagement(ManagementPaths.Changed).MapChangedDocuments();
        endpoints.MapBackOfficeSecurity();
        endpoints.MapServerEvents();

        endpoints.MapFallback(ManagementPaths.Api + "/{**rest}", () => ManagementProblem.NotFound(
            "management.unknownAddress", "Not Found", "The Management API has no such address here."));
        return endpoints;
    }

    private static RouteGroupBuilder MapManagement(this IEndpointRouteBuilder endpoints, string address)
    {
        var management = endpoints.MapGroup(address).RequireAuthorization(AccessPolicy.BackOfficeAccess);
        management.AddEndpointFilter<NeverStored>();
        management.AddEndpointFilter<RequirePlausiblePaging>();
        management.AddEndpointFilter<SpeakUsersLanguage>();
        management.AddEndpointFilter<TellNotifications>();
        management.AddEndpointFilter(endpoints.ServiceProvider.GetRequiredService<WriteGate>());
        management.ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        return management;
    }
}
