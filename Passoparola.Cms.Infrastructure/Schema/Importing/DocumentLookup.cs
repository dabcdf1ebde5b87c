using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>What an import of documents looks up again and again.</summary>
internal sealed class DocumentLookup(IContentService contents, IReadOnlyDictionary<string, IContentType> types)
{
    private readonly Dictionary<Guid, int> _ids = [];
    private readonly Dictionary<int, Guid> _keys = [];

    public IContentType TypeOf(string alias) => types[alias];

    public void Met(IContent content)
    {
        _ids[content.Key] = content.Id;
        _keys[content.Id] = content.Key;
    }

    /// <returns>The id; null for a document that is not there, or only in the recycle bin.</returns>
    public int? IdOf(Guid key)
    {
        if (!_ids.ContainsKey(key) && contents.GetById(key) is { Trashed: false } content)
        {
            Met(content);
        }

        return _ids.TryGetValue(key, out var id) ? id : null;
    }

    public Guid? ParentKeyOf(IContent content)
    {
        if (content.ParentId == Constants.System.Root)
        {
            return null;
        }

        if (!_keys.ContainsKey(content.ParentId) && contents.GetById(content.ParentId) is { } parent)
        {
            Met(parent);
        }

        return _keys.TryGetValue(content.ParentId, out var key) ? key : null;
    }
}
