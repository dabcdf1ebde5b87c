using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>The order in which what the files describe can be written: each after what it needs.</summary>
internal static class ImportOrder
{
    /// <exception cref="SchemaException">The languages fall back to each other in a circle.</exception>
    public static List<LanguageFile> Languages(ImportRun run) => Dependencies.First(
        run.Schema.Languages.OrderByDescending(file => file.IsDefault).ThenBy(file => file.IsoCode, StringComparer.Ordinal),
        file => file.IsoCode.ToUpperInvariant(),
        file => file.Fallback is null ? [] : [file.Fallback.ToUpperInvariant()],
        file => run.Problem(file, "the languages fall back to each other in a circle"));

    /// <param name="run">The import.</param>
    /// <param name="files">Document types, or media types.</param>
    /// <param name="throughSite">Leads from a type that has no file to the types with files that it is composed of in the site.</param>
    /// <exception cref="SchemaException">The compositions form a circle.</exception>
    public static List<TypeFile> Types(ImportRun run, IEnumerable<TypeFile> files, Func<Guid, IEnumerable<Guid>>? throughSite = null) => Dependencies.First(
        files,
        file => file.Key,
        file => file.Compositions.SelectMany(composition => throughSite?.Invoke(composition.Key) ?? [composition.Key]),
        file => run.Problem(file, "the compositions form a circle"));

    /// <param name="run">The import.</param>
    /// <param name="throughSite">Leads from a document that has no file to the nearest one above it in the site that has.</param>
    /// <exception cref="SchemaException">A document is below itself.</exception>
    public static List<ContentFile> Documents(ImportRun run, Func<Guid, IEnumerable<Guid>>? throughSite = null) => Dependencies.First(
        run.Schema.Contents.OrderBy(file => file.Level).ThenBy(file => file.ParentKey).ThenBy(file => file.SortOrder),
        file => file.Key,
        file => file.ParentKey is { } parent ? throughSite?.Invoke(parent) ?? [parent] : [],
        file => run.Problem(file, "the document is below itself"));
}
