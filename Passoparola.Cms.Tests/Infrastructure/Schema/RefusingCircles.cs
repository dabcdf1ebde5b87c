using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

/// <summary>Files that lead back to themselves would never be read to an end.</summary>
[Collection<RunningCms>]
public sealed class RefusingCircles(CmsApplication cms)
{
    private readonly Guid _one = Guid.NewGuid();
    private readonly Guid _two = Guid.NewGuid();

    [Fact]
    public async Task Types_that_are_composed_of_each_other_are_refused()
    {
        var site = new SmallSite(cms)
            .With("ContentTypes/one.config", Type("ContentType", _one, _two))
            .With("ContentTypes/two.config", Type("ContentType", _two, _one))
            .With("Content/document.config", $"""
                <Content Key="{Guid.NewGuid()}" Alias="x"><Info><ContentType>t{_one:N}</ContentType><CreateDate>2026-01-31T00:00:00</CreateDate></Info><Properties /></Content>
                """);

        Assert.StartsWith("ContentTypes/one.config: ", await RefusalAsync(site, "the compositions form a circle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Media_types_that_are_composed_of_each_other_are_refused()
    {
        var site = new SmallSite(cms)
            .With("MediaTypes/one.config", Type("MediaType", _one, _two))
            .With("MediaTypes/two.config", Type("MediaType", _two, _one));

        Assert.StartsWith("MediaTypes/one.config: ", await RefusalAsync(site, "the compositions form a circle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_composed_of_one_that_the_site_composes_of_it_is_refused()
    {
        await new SmallSite(cms)
            .With("ContentTypes/one.config", Type("ContentType", _one))
            .With("ContentTypes/two.config", Type("ContentType", _two, _one)).ImportAsync();
        var site = new SmallSite(cms).With("ContentTypes/one.config", Type("ContentType", _one, _two));

        Assert.StartsWith("ContentTypes/one.config: ", await RefusalAsync(site, "the compositions form a circle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_that_fall_back_to_each_other_are_refused()
    {
        var site = new SmallSite(cms)
            .With("Languages/de.config", Language("de-AT", "de-CH"))
            .With("Languages/ch.config", Language("de-CH", "de-at"));

        await RefusalAsync(site, "the languages fall back to each other in a circle");
    }

    [Fact]
    public async Task Documents_below_themselves_are_refused()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_one, "One", null, _two).WithDocument(_two, "Two", null, _one);

        Assert.StartsWith("Content/", await RefusalAsync(site, "the document is below itself"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_below_one_that_is_below_it_in_the_site_is_refused()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_one, "One", null).WithDocument(_two, "Two", null, _one);
        await site.ImportAsync();

        site.Without(_two).WithDocument(_one, "One", null, _two);

        Assert.StartsWith($"Content/{_one:N}.config: ", await RefusalAsync(site, "the document is below itself"), StringComparison.Ordinal);
        Assert.Equal(-1, cms.Get<IContentService>().GetById(_one)!.ParentId);
    }

    [Fact]
    public async Task Documents_that_change_places_are_no_circle()
    {
        var site = new SmallSite(cms).WithType("title").WithDocument(_one, "One", null).WithDocument(_two, "Two", null, _one);
        await site.ImportAsync();

        await site.WithDocument(_one, "One", null, _two).WithDocument(_two, "Two", null).ImportAsync();

        Assert.Equal(cms.Get<IContentService>().GetById(_two)!.Id, cms.Get<IContentService>().GetById(_one)!.ParentId);
    }

    private static async Task<string> RefusalAsync(SmallSite site, string problem)
    {
        var refusal = await site.RefusalAsync();
        Assert.Contains(problem, refusal, StringComparison.Ordinal);
        return refusal;
    }

    private static string Type(string root, Guid key, params Guid[] compositions) => $"""
        <{root} Key="{key}" Alias="t{key:N}"><Info><Name>t</Name><Compositions>{string.Concat(compositions.Select(other => $"<Composition Key=\"{other}\">t{other:N}</Composition>"))}</Compositions></Info></{root}>
        """;

    private static string Language(string code, string fallback) =>
        $"<Language Key=\"{Guid.NewGuid()}\" Alias=\"{code}\"><Name>{code}</Name><IsoCode>{code}</IsoCode><Fallback>{fallback}</Fallback></Language>";
}
