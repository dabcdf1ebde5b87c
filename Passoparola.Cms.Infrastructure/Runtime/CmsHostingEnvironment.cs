using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Where the site lives on disk and under which address.</summary>
internal sealed class CmsHostingEnvironment(IHostEnvironment host, IOptionsMonitor<HostingSettings> hosting, IOptionsMonitor<WebRoutingSettings> routing)
    : IHostingEnvironment
{
    private Uri? _applicationMainUrl;

    public string? SiteName => hosting.CurrentValue.SiteName ?? host.ApplicationName;

    public string ApplicationId => host.ApplicationName;

    public string ApplicationPhysicalPath => host.ContentRootPath;

    public string LocalTempPath => Path.Combine(host.ContentRootPath, "umbraco", "Data", "TEMP");

    public string ApplicationVirtualPath => hosting.CurrentValue.ApplicationVirtualPath?.EnsureStartsWith("/") ?? "/";

    public bool IsDebugMode => hosting.CurrentValue.Debug;

    public bool IsHosted => true;

    // The configured address only: an address learnt from a request's Host header can be forged.
    public Uri? ApplicationMainUrl => Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var configured)
        ? configured
        : _applicationMainUrl;

    public string MapPathWebRoot(string path) => MapPath(Path.Combine(host.ContentRootPath, "wwwroot"), path);

    public string MapPathContentRoot(string path) => MapPath(host.ContentRootPath, path);

    public string ToAbsolute(string virtualPath)
    {
        if (!virtualPath.StartsWith("~/", StringComparison.Ordinal) && !virtualPath.StartsWith('/'))
        {
            throw new InvalidOperationException($"The virtual path '{virtualPath}' must start with ~/ or /.");
        }

        return virtualPath.StartsWith('/')
            ? virtualPath
            : $"{ApplicationVirtualPath.TrimEnd('/')}/{virtualPath[2..]}";
    }

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _applicationMainUrl ??= currentApplicationUrl;

    private static string MapPath(string root, string path)
    {
        if (path.StartsWith(root, StringComparison.Ordinal))
        {
            return path;
        }

        return Path.Combine(root, path.TrimStart('~', '/', '\\').Replace('/', Path.DirectorySeparatorChar));
    }
}
