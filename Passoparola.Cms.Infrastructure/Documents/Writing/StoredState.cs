using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>What is stored of a document by now, against the model it is saved from, which may have been loaded before.</summary>
internal sealed record StoredState(StoredPlace Place, int CurrentVersionId, int? PublishedVersionId, string[] PublishedCultures, StoredDraft Draft)
{
    /// <exception cref="InvalidOperationException">The document was published, unpublished or trashed since it was loaded, and the save would undo that.</exception>
    public void EnsureNothingIsUndone(Content content)
    {
        if (content.VersionId != CurrentVersionId)
        {
            throw Stale(content, $"version {content.VersionId} is not its current version");
        }

        if (content.PublishedState != PublishedState.Publishing)
        {
            return;
        }

        // The cultures that are published along come from the model.
        if (content.PublishedVersionId != (PublishedVersionId ?? 0))
        {
            throw Stale(content, "its published state was changed");
        }

        if (Place.Trashed && !content.Trashed)
        {
            throw Stale(content, "it is in the recycle bin");
        }
    }

    /// <summary>A save of a draft leaves the published state as it is stored; the model learns what that is.</summary>
    public void ShowPublishedState(Content content)
    {
        if (content.PublishedState != PublishedState.Published || PublishedVersionId is not null)
        {
            return;
        }

        content.ClearPublishInfos();
        content.PublishName = null;
        foreach (var property in content.Properties)
        {
            property.UnpublishValues();
        }
    }

    private static InvalidOperationException Stale(Content content, string reason) =>
        new($"Document '{content.Name}' ({content.Key}) was changed since it was loaded, {reason}: load it again before saving.");
}
