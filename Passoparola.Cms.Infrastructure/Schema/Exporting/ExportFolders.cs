using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal static class ExportFolders
{
    /// <summary>The names of a folder and those around it, outermost first.</summary>
    public static async Task<IEnumerable<string>> NamesAsync<T>(IEntityTypeContainerService<T> containers, EntityContainer? folder)
        where T : ITreeEntity
    {
        var names = new Stack<string>();
        for (; folder is not null; folder = await containers.GetParentAsync(folder))
        {
            names.Push(folder.Name ?? "");
        }

        return names;
    }
}
