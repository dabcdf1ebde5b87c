using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>What an import of documents looks up again and again.</summary>
internal sealed record DocumentBatch(IReadOnlyDictionary<string, IContentType> Types, IReadOnlyDictionary<Guid, string> Records)
{
    /// <summary>Ids of documents already imported or looked up.</summary>
    public Dictionary<Guid, int> Ids { get; } = [];

    private Dictionary<int, Guid> Keys { get; } = [];

    public int? IdOf(Guid key, IContentService contents)
    {
        if (Ids.TryGetValue(key, out var id))
        {
            return id;
        }

        return contents.GetById(key) is { } content ? Ids[key] = content.Id : null;
    }

    public Guid? KeyOf(int id, IContentService contents)
    {
        if (Keys.TryGetValue(id, out var key))
        {
            return key;
        }

        return contents.GetById(id) is { } content ? Keys[id] = content.Key : null;
    }
}
