using Passoparola.Cms.Infrastructure.MediaFiles.Formats;
using Umbraco.Cms.Core.Security;

namespace Passoparola.Cms.Infrastructure.MediaFiles;

/// <summary>Core's own check of uploads, whoever sends them where: what is of no known format is not taken.</summary>
internal sealed class KnownFormatsOnly(UploadRules rules) : IFileStreamSecurityAnalyzer
{
    public bool ShouldHandle(Stream fileStream) => true;

    public bool IsConsideredSafe(Stream fileStream) => FileFormat.All.Any(format => rules.Refuse(format, fileStream, out _) is null);
}
