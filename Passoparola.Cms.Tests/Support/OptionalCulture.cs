using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Support;

/// <summary>A language in which documents need not be published, until this is disposed.</summary>
internal sealed class OptionalCulture : IAsyncDisposable
{
    private readonly ILanguageService _languages;
    private readonly string _isoCode;

    private OptionalCulture(ILanguageService languages, string isoCode)
    {
        _languages = languages;
        _isoCode = isoCode;
    }

    public static async Task<OptionalCulture> MakeAsync(CmsApplication cms, string isoCode)
    {
        var culture = new OptionalCulture(cms.Get<ILanguageService>(), isoCode);
        await culture.SetMandatoryAsync(false);
        return culture;
    }

    public async ValueTask DisposeAsync() => await SetMandatoryAsync(true);

    private async Task SetMandatoryAsync(bool isMandatory)
    {
        var language = (await _languages.GetAsync(_isoCode))!;
        language.IsMandatory = isMandatory;
        var updated = await _languages.UpdateAsync(language, Constants.Security.SuperUserKey);
        Assert.True(updated.Success, updated.Status.ToString());
    }
}
