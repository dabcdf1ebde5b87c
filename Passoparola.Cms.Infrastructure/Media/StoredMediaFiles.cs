using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Media;

/// <summary>The files of media items, as far as storing the items concerns them.</summary>
internal sealed class StoredMediaFiles(IAmbientDatabase database, MediaFilePaths paths, UnsettledMediaFiles unsettled)
{
    /// <summary>The file that the item is asked for by.</summary>
    public string? MainOf(IMedia media)
    {
        var main = media.Properties.FirstOrDefault(property => property.Alias.InvariantEquals(Constants.Conventions.Media.File));
        return paths.Of(main?.PropertyType.PropertyEditorAlias, main?.GetValue());
    }

    /// <summary>The item is about to be deleted.</summary>
    public void Leave(IMedia media)
    {
        foreach (var path in paths.Of(media))
        {
            unsettled.Note(path);
        }
    }

    /// <summary>The item is about to be stored in the place of an older state.</summary>
    public void LeaveReplaced(IMedia media)
    {
        if (!media.IsAnyUserPropertyDirty())
        {
            return;
        }

        var stored = database.Writing.Set<MediaRow>().AsNoTracking().Where(row => row.Id == media.Id).Select(row => row.Values).Single();
        foreach (var path in paths.Of(media, StoredValues.Read(stored)).Except(paths.Of(media), StringComparer.Ordinal))
        {
            unsettled.Note(path);
        }
    }
}
