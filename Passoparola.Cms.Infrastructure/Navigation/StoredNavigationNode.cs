using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Navigation;

/// <summary>The place of one document or media item in its tree.</summary>
internal sealed class StoredNavigationNode : INavigationModel
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int ParentId { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }
}
