using System.Text.RegularExpressions;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Infrastructure.Schema.Importing;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Checking;

/// <summary>Checks every key and name that one file takes from another, before the first write.</summary>
internal sealed partial class SchemaChecks(
    ILanguageService languages,
    IDataTypeService dataTypes,
    IContentTypeService contentTypes,
    IMediaTypeService mediaTypes,
    IContentService contents,
    CircleChecks circles)
{
    public async Task CheckAsync(ImportRun run)
    {
        circles.Check(run);
        var schema = run.Schema;
        var dataTypeKeys = (await dataTypes.GetAllAsync()).Select(type => type.Key).Concat(schema.DataTypes.Select(file => file.Key)).ToHashSet();
        var contentTypeKeys = contentTypes.GetAll().Select(type => type.Key).Concat(schema.ContentTypes.Select(file => file.Key)).ToHashSet();
        var mediaTypeKeys = mediaTypes.GetAll().Select(type => type.Key).Concat(schema.MediaTypes.Select(file => file.Key)).ToHashSet();
        var cultures = (await languages.GetAllAsync()).Select(language => language.IsoCode).Concat(schema.Languages.Select(file => file.IsoCode))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        CheckLanguages(run, cultures);
        foreach (var file in schema.DataTypes)
        {
            CheckBlocks(run, file, contentTypeKeys);
        }

        foreach (var file in schema.ContentTypes)
        {
            CheckType(run, file, contentTypeKeys, dataTypeKeys);
        }

        foreach (var file in schema.MediaTypes)
        {
            CheckType(run, file, mediaTypeKeys, dataTypeKeys);
        }

        CheckDocuments(run, cultures);
    }

    private static void CheckLanguages(ImportRun run, HashSet<string> cultures)
    {
        foreach (var file in run.Schema.Languages.Where(file => file.Fallback is not null && !cultures.Contains(file.Fallback)))
        {
            throw run.Problem(file, $"the fallback language '{file.Fallback}' does not exist");
        }

        if (run.Schema.Languages.Where(file => file.IsDefault).Skip(1).FirstOrDefault() is { } second)
        {
            throw run.Problem(second, "IsDefault is true in more than one language");
        }
    }

    private static void CheckBlocks(ImportRun run, DataTypeFile file, HashSet<Guid> contentTypeKeys)
    {
        foreach (Match match in ElementTypeKey().Matches(file.Config.ToJsonString()))
        {
            if (!Guid.TryParse(match.Groups[2].Value, out var key) || !contentTypeKeys.Contains(key))
            {
                throw run.Problem(file, $"{match.Groups[1].Value} is '{match.Groups[2].Value}', which is no content type");
            }
        }
    }

    private static void CheckType(ImportRun run, TypeFile file, HashSet<Guid> typeKeys, HashSet<Guid> dataTypeKeys)
    {
        foreach (var reference in file.Compositions.Concat(file.Structure).Where(reference => !typeKeys.Contains(reference.Key)))
        {
            throw run.Problem(file, $"it refers to the type '{reference.Alias}' ({reference.Key}), which does not exist");
        }

        if (file.Properties.FirstOrDefault(property => !dataTypeKeys.Contains(property.Definition)) is { } property)
        {
            throw run.Problem(file, $"the property '{property.Alias}' has the Definition {property.Definition}, which is no data type");
        }

        if (file.Info.ListView is { } listView && !dataTypeKeys.Contains(listView))
        {
            throw run.Problem(file, $"ListView is {listView}, which is no data type");
        }
    }

    private void CheckDocuments(ImportRun run, HashSet<string> cultures)
    {
        var properties = new TypeProperties(run.Schema, contentTypes);
        var keys = run.Schema.Contents.Select(file => file.Key).ToHashSet();
        foreach (var file in run.Schema.Contents)
        {
            if (file.ParentKey is { } parent && !Exists(parent, keys))
            {
                throw run.Problem(file, $"Parent is {parent}, which does not exist");
            }

            if (file.Names.Keys.Concat(file.PublishedCultures).FirstOrDefault(culture => !cultures.Contains(culture)) is { } unknown)
            {
                throw run.Problem(file, $"the language '{unknown}' does not exist");
            }

            var known = properties.Of(file.ContentType) ?? throw run.Problem(file, $"ContentType is '{file.ContentType}', which does not exist");
            foreach (var value in file.Values)
            {
                CheckValue(run, file, value, known, cultures, keys);
            }
        }
    }

    private void CheckValue(ImportRun run, ContentFile file, PropertyValueFile value, IReadOnlySet<string> known, HashSet<string> cultures, HashSet<Guid> keys)
    {
        if (!known.Contains(value.Alias))
        {
            throw run.Problem(file, $"the type '{file.ContentType}' has no property '{value.Alias}'");
        }

        if (value.Culture is not null && !cultures.Contains(value.Culture))
        {
            throw run.Problem(file, $"the property '{value.Alias}' has a value in the language '{value.Culture}', which does not exist");
        }

        foreach (Match match in DocumentUdi().Matches(value.Value))
        {
            if (!Exists(Guid.ParseExact(match.Groups[1].Value, "N"), keys))
            {
                throw run.Problem(file, $"the property '{value.Alias}' refers to {match.Value}, which does not exist");
            }
        }
    }

    private bool Exists(Guid key, HashSet<Guid> keys)
    {
        if (keys.Contains(key))
        {
            return true;
        }

        if (contents.GetById(key) is null)
        {
            return false;
        }

        keys.Add(key);
        return true;
    }

    [GeneratedRegex("\"((?:content|settings)ElementTypeKey)\":\"([^\"]*)\"")]
    private static partial Regex ElementTypeKey();

    [GeneratedRegex("umb://document/([0-9a-fA-F]{32})")]
    private static partial Regex DocumentUdi();
}
