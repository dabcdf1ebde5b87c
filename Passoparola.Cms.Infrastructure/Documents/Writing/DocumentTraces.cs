using Passoparola.Cms.Infrastructure.PropertyValues;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Documents.Writing;

/// <summary>Stores what follows from a document's values outside the document: its references, and the tags of what is published.</summary>
internal sealed class DocumentTraces(ReferenceTracking references, Tagging tags)
{
    public void Leave(Content content, DocumentChange change)
    {
        if (change.IsNew || change.Publishes || change.Unpublishes || change.ChangesValues)
        {
            references.Store(content, change.IsNew);
        }

        if (change.Publishes)
        {
            tags.Assign(content, change.IsNew);
        }
        else if (change.Unpublishes)
        {
            tags.RemoveAll(content.Id);
        }
    }
}
