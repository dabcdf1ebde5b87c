using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// A document stays published when one above it is unpublished; readers just do not meet it. Core lets nobody arrive at
/// that state directly: the drafts above are published while a chunk of documents is written, inside its transaction,
/// where nobody sees it.
/// </summary>
internal sealed class DraftsAbove(IContentService contents)
{
    private readonly Stack<IContent> _published = [];
    private readonly Dictionary<int, IContent?> _obstacles = [];

    /// <summary>Publishes what is above the document, once for all that are below the same parent.</summary>
    /// <returns>The draft that cannot be published; null when the document can be.</returns>
    public IContent? Publish(IContent content)
    {
        if (content.ParentId == Constants.System.Root)
        {
            return null;
        }

        if (!_obstacles.TryGetValue(content.ParentId, out var obstacle))
        {
            _obstacles[content.ParentId] = obstacle = Found(content).FirstOrDefault(draft => !TryPublish(draft));
        }

        return obstacle;
    }

    /// <summary>Makes them drafts again.</summary>
    public void Unpublish()
    {
        while (_published.TryPop(out var draft))
        {
            contents.Unpublish(draft);
        }
    }

    private bool TryPublish(IContent draft)
    {
        var result = contents.Publish(draft, draft.ContentType.VariesByCulture() ? [.. draft.AvailableCultures] : ["*"]);
        if (result.Success)
        {
            _published.Push(draft);
        }

        return result.Success;
    }

    private Stack<IContent> Found(IContent content)
    {
        var drafts = new Stack<IContent>();
        for (var id = content.ParentId; id != Constants.System.Root;)
        {
            var above = contents.GetById(id)!;
            if (!above.Published)
            {
                drafts.Push(above);
            }

            id = above.ParentId;
        }

        return drafts;
    }
}
