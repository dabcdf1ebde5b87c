using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Checking;

/// <summary>The property aliases of document types as they will be after the import.</summary>
internal sealed class TypeProperties(SchemaSet schema, IContentTypeService types)
{
    private readonly Dictionary<Guid, TypeFile> _files = schema.ContentTypes.ToDictionary(file => file.Key);
    private readonly Dictionary<string, IReadOnlySet<string>?> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Own and composed aliases; null for a type that does not exist.</summary>
    public IReadOnlySet<string>? Of(string alias)
    {
        if (!_known.TryGetValue(alias, out var properties))
        {
            var file = schema.ContentTypes.FirstOrDefault(type => type.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase));
            properties = _known[alias] = file is not null
                ? Of(file).ToHashSet(StringComparer.OrdinalIgnoreCase)
                : types.Get(alias)?.CompositionPropertyTypes.Select(property => property.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }

        return properties;
    }

    private IEnumerable<string> Of(TypeFile file) => file.Properties.Select(property => property.Alias)
        .Concat(file.Compositions.SelectMany(composition => _files.TryGetValue(composition.Key, out var composed)
            ? Of(composed)
            : types.Get(composition.Key)?.CompositionPropertyTypes.Select(property => property.Alias) ?? []));
}
