using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>Where a document or media item stands in its tree by now, whoever put it there.</summary>
internal sealed record StoredPlace(int ParentId, int Level, string Path, int SortOrder, bool Trashed)
{
    /// <summary>Leaves in its stored place what the model was loaded from before: only what the caller changed moves it.</summary>
    /// <exception cref="InvalidOperationException">The model is moved from a place where it no longer is.</exception>
    public void KeepUnlessChanged(IContentBase model)
    {
        if (model.IsPropertyDirty(nameof(model.ParentId)))
        {
            // What is below would be looked for under the old path, and left behind.
            if (!model.IsPropertyDirty(nameof(model.Path)) && model.Path != Path)
            {
                throw new InvalidOperationException($"'{model.Name}' ({model.Key}) was moved since it was loaded: load it again before moving it.");
            }

            return;
        }

        model.ParentId = ParentId;
        model.Level = Unchanged(model, nameof(model.Level)) ? Level : model.Level;
        model.Path = Unchanged(model, nameof(model.Path)) ? Path : model.Path;
        model.SortOrder = Unchanged(model, nameof(model.SortOrder)) ? SortOrder : model.SortOrder;
        if (Unchanged(model, nameof(model.Trashed)) && model is ContentBase content)
        {
            content.Trashed = Trashed;
        }
    }

    private static bool Unchanged(IContentBase model, string property) => !model.IsPropertyDirty(property);
}
