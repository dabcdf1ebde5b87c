using Umbraco.Cms.Core.Hosting;

namespace Passoparola.Cms.Tests.Support;

/// <summary>A content root in the test process's temporary directory.</summary>
internal sealed class TestHostingEnvironment : IHostingEnvironment
{
    public string? SiteName => null;

    public string ApplicationId => "tests";

    public string ApplicationPhysicalPath => TemporaryFiles.Directory;

    public string LocalTempPath => TemporaryFiles.NewPath("temp");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => false;

    public bool IsHosted => false;

    public Uri? ApplicationMainUrl => null;

    public string MapPathWebRoot(string path) => MapPathContentRoot(path);

    public string MapPathContentRoot(string path) => Path.Combine(ApplicationPhysicalPath, path.TrimStart('~', '/'));

    public string ToAbsolute(string virtualPath) => virtualPath.TrimStart('~');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
    }
}
