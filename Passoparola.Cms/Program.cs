using Passoparola.Cms.Api.Delivery;
using Passoparola.Cms.Api.Management;
using Passoparola.Cms.Boot;
using Passoparola.Cms.Errors;
using Passoparola.Cms.Health;
using Passoparola.Cms.Infrastructure.KeyRing;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Media;
using Passoparola.Cms.Search;
using Umbraco.Cms.Core.DependencyInjection;

try
{
    if (CommandLine.IsCommand(args))
    {
        return await new SiteCommands(adjust => Compose([], adjust)).RunAsync(args);
    }

    await Compose(args).RunAsync();
    return Environment.ExitCode;
}
catch (OperationCanceledException) when (Environment.ExitCode != 0)
{
    // The site could not load and stopped a host that was still starting: the reason stands on the error stream already.
    return Environment.ExitCode;
}
catch (Exception failure) when (failure is not HostAbortedException)
{
    StartFailure.Report(failure);
    return Environment.ExitCode;
}

static WebApplication Compose(string[] arguments, Action<WebApplicationBuilder>? adjust = null)
{
    var builder = WebApplication.CreateBuilder(arguments);
    builder.AddShippedSettings();

    var cms = builder.Services.AddCms(builder.Configuration, typeof(Program).Assembly);
    cms.AddDeliveryApi();
    cms.AddManagementApi();
    cms.AddComposers();
    cms.Build();
    builder.Services.AddDatabase(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddExceptionHandler<UnhandledErrors>();
    builder.Services.AddProblemDetails();
    builder.Services.AddSearch();
    builder.Services.AddSiteHealth();
    builder.Services.LoadKeyRingWithSite();
    builder.Services.AddHostedService<SiteBoot>();
    adjust?.Invoke(builder);

    var app = builder.Build();
    // What a handler of errors answers is else taken as dealt with, and not logged. A request that cannot be read is the caller's.
    app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException });
    app.UseCors();
    app.UseManagementApi();
    app.MapDeliveryApi();
    app.MapManagementApi();
    app.MapMediaFiles();
    app.MapSearch();
    app.MapSiteHealth();
    return app;
}
