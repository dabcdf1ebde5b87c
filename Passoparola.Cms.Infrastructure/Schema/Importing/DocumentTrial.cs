using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Makes every document whose file is new in memory and asks Core whether it could be published. Writes nothing.</summary>
internal sealed class DocumentTrial(
    IContentTypeService types,
    ILanguageService languages,
    ICultureImpactFactory impacts,
    IPropertyValidationService validation)
{
    // Core's limit, met only when the document is saved.
    private const int LongestName = 255;

    public async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var known = types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        var mandatory = (await languages.GetAllAsync()).Where(language => language.IsMandatory).Select(language => language.IsoCode)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in run.Schema.Contents.Where(file => !file.Trashed && !run.IsImported(file)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = known[file.ContentType];
            CheckNames(run, file, type, mandatory);
            var content = DocumentShaping.New(file, Umbraco.Cms.Core.Constants.System.Root, type);
            DocumentShaping.Shape(content, file, run);
            CheckValues(run, file, content, mandatory);
        }
    }

    private static void CheckNames(ImportRun run, ContentFile file, IContentType type, HashSet<string> mandatory)
    {
        if (file.Names.Values.Append(file.Name).FirstOrDefault(name => name.Length > LongestName) is { } tooLong)
        {
            throw run.Problem(file, $"the name '{tooLong[..40]}…' has {tooLong.Length} characters; {LongestName} are allowed");
        }

        if (!type.VariesByCulture())
        {
            return;
        }

        if (file.Names.Count == 0)
        {
            throw run.Problem(file, $"the type '{file.ContentType}' varies by culture, and NodeName has no Name with a Culture");
        }

        if (file.PublishedCultures.FirstOrDefault(culture => !file.Names.ContainsKey(culture)) is { } nameless)
        {
            throw run.Problem(file, $"it is published in the language '{nameless}', in which NodeName has no Name");
        }

        if (file.PublishedCultures.Count > 0 && mandatory.FirstOrDefault(culture => !file.PublishedCultures.Contains(culture)) is { } missing)
        {
            throw run.Problem(file, $"it is published, but not in the mandatory language '{missing}'");
        }
    }

    private void CheckValues(ImportRun run, ContentFile file, Content content, HashSet<string> mandatory)
    {
        if (!content.ContentType.VariesByCulture())
        {
            if (file.Published)
            {
                Require(run, file, content, impacts.ImpactInvariant(), null);
            }

            return;
        }

        foreach (var culture in file.PublishedCultures)
        {
            Require(run, file, content, impacts.ImpactExplicit(culture, mandatory.Contains(culture)), culture);
        }
    }

    private void Require(ImportRun run, ContentFile file, Content content, CultureImpact impact, string? culture)
    {
        if (!validation.IsPropertyDataValid(content, out var invalid, impact))
        {
            throw run.Problem(file, $"it cannot be published{(culture is null ? "" : $" in {culture}")}, because the value of {string.Join(", ", invalid.Select(property => $"'{property.Alias}'"))} is missing or not valid");
        }
    }
}
