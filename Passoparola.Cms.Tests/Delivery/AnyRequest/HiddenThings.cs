using Passoparola.Cms.Tests.Catalogue;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;
using static Passoparola.Cms.Tests.Catalogue.CatalogueDocuments;

namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>Documents that anybody may find, each with something that nobody may be told, and one change that only preview shows.</summary>
internal sealed class HiddenThings
{
    private readonly string _kept = $"nascosto{Guid.NewGuid():N}";
    private readonly string _draft = $"bozza{Guid.NewGuid():N}";

    public HiddenThings(CmsApplication cms)
    {
        var catalogue = new CatalogueDocuments(cms);
        (string Alias, object? Value)[] place =
        [
            ("address", _kept),
            ("addressNote", _kept),
            ("municipality", Pick(catalogue.Named("municipality", "Noasca"))),
            ("protectedPlace", 1),
        ];
        var location = catalogue.Blocks("location", [.. place.Select(value => (value.Alias, value.Value!))]);
        var organisation = catalogue.Organisation(
            $"Prova riservata {Guid.NewGuid():N}",
            [.. place, ("verificationNote", _kept), ("contacts", catalogue.Blocks("contact", [("phone", _kept), ("hidden", 1)]))]);
        var opportunity = catalogue.Opportunity($"Prova riservata {Guid.NewGuid():N}", ("locations", location), ("verifiedBy", _kept), ("provider", Pick(organisation)));
        Set(opportunity, ("summary@it-IT", _draft));
        Assert.True(cms.Get<IContentService>().Save(opportunity).Success);
        Keys = [organisation.Key.ToString(), opportunity.Key.ToString()];
    }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>What an answer tells that it must not; null when it keeps everything to itself.</summary>
    public string? ToldBy(RawRequest request, RawAnswer? answer, string apiKey) =>
        answer is null ? null
        : answer.Body.Contains(_kept, StringComparison.OrdinalIgnoreCase) ? "The answer tells what is protected or internal."
        : answer.Body.Contains(_draft, StringComparison.OrdinalIgnoreCase) && !request.Text.Contains(apiKey, StringComparison.Ordinal) ? "The answer tells a draft."
        : null;
}
