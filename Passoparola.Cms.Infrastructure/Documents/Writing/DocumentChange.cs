using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>What a save does to a document; asked before the save, because it settles the document's state.</summary>
internal readonly record struct DocumentChange(bool IsNew, bool Publishes, bool Unpublishes, bool ChangesValues)
{
    public static DocumentChange Of(Content content, bool isNew) => new(
        isNew,
        content.PublishedState == PublishedState.Publishing,
        content.PublishedState == PublishedState.Unpublishing,
        content.IsAnyUserPropertyDirty());
}
