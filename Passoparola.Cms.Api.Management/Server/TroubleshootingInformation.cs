using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.Server;

internal sealed class TroubleshootingInformation(
    IHostEnvironment environment,
    IRuntimeState site,
    IOptions<RuntimeSettings> runtime,
    IServerRoleAccessor role,
    TimeProvider clock) : ISystemTroubleshootingInformationService
{
    public IDictionary<string, string> GetTroubleshootingInformation() => new Dictionary<string, string>
    {
        ["Server OS"] = RuntimeInformation.OSDescription,
        ["Server Framework"] = RuntimeInformation.FrameworkDescription,
        ["Server Role"] = role.CurrentServerRole.ToString(),
        ["Umbraco Version"] = site.SemanticVersion.ToSemanticStringWithoutBuild(),
        ["Runtime Mode"] = runtime.Value.Mode.ToString(),
        ["Environment"] = environment.EnvironmentName,
        ["Time Zone"] = clock.LocalTimeZone.Id,
        ["Current Culture"] = CultureInfo.CurrentCulture.Name,
    };
}
