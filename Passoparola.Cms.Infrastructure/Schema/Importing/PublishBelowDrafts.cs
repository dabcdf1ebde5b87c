using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// A document stays published when one above it is unpublished; readers just do not meet it. Core lets nobody arrive at
/// that state directly: the drafts above are published for a moment, inside the transaction, where nobody sees it.
/// </summary>
internal sealed class PublishBelowDrafts(IContentService contents)
{
    /// <param name="content">The document to publish.</param>
    /// <param name="publish">Publishes it.</param>
    /// <param name="otherwise">What is done when a draft above it cannot be published.</param>
    public void Run(IContent content, Action publish, Action<IContent> otherwise)
    {
        var published = new Stack<IContent>();
        IContent? obstacle = null;
        foreach (var draft in DraftsAbove(content))
        {
            var result = contents.Publish(draft, draft.ContentType.VariesByCulture() ? [.. draft.AvailableCultures] : ["*"]);
            if (!result.Success)
            {
                obstacle = draft;
                break;
            }

            published.Push(draft);
        }

        if (obstacle is null)
        {
            publish();
        }
        else
        {
            otherwise(obstacle);
        }

        while (published.TryPop(out var draft))
        {
            contents.Unpublish(draft);
        }
    }

    private Stack<IContent> DraftsAbove(IContent content)
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
