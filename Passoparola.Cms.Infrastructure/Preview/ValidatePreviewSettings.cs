using Microsoft.Extensions.Options;

namespace Passoparola.Cms.Infrastructure.Preview;

internal sealed class ValidatePreviewSettings : IValidateOptions<PreviewSettings>
{
    public ValidateOptionsResult Validate(string? name, PreviewSettings options) =>
        options.IsOffered && PreviewAddress.Fault(options.UrlTemplate!) is { } fault
            ? ValidateOptionsResult.Fail($"{PreviewSettings.Section}:{nameof(PreviewSettings.UrlTemplate)} {fault}.")
            : ValidateOptionsResult.Success;
}
