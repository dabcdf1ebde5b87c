using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Finds or makes the folders that types are kept in.</summary>
internal static class ImportFolders
{
    /// <returns>The innermost folder; null at the root.</returns>
    public static async Task<EntityContainer?> EnsureAsync<T>(IEntityTypeContainerService<T> containers, string? path)
        where T : ITreeEntity
    {
        EntityContainer? parent = null;
        var level = 0;
        foreach (var name in SchemaFolderPath.Names(path))
        {
            level++;
            var parentId = parent?.Id ?? Constants.System.Root;
            var present = (await containers.GetAsync(name, level)).FirstOrDefault(container => container.ParentId == parentId && container.Name == name);
            if (present is null)
            {
                var created = await containers.CreateAsync(null, name, parent?.Key, Constants.Security.SuperUserKey);
                present = created.Success ? created.Result : throw new SchemaException($"The folder '{path}' cannot be made: {created.Status}.");
            }

            parent = present;
        }

        return parent;
    }
}
