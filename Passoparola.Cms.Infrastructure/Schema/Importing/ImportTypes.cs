using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>
/// Document types and media types. They are saved twice: first without what they allow below them, because that may be
/// a type that comes later.
/// </summary>
internal sealed class ImportTypes<T>(
    IContentTypeBaseService<T> types,
    IEntityTypeContainerService<T> containers,
    ITypeShaping<T> shaping)
    where T : class, IContentTypeComposition
{
    /// <summary>Whether a type that exists will be changed.</summary>
    public async Task<bool> AnyChangesAsync(ImportRun run, IReadOnlyList<TypeFile> files)
    {
        foreach (var file in files)
        {
            if (types.Get(file.Key) is { } type && !await IsCurrentAsync(run, type, file))
            {
                return true;
            }
        }

        return false;
    }

    public async Task RunAsync(ImportRun run, IReadOnlyList<TypeFile> files)
    {
        var present = types.GetAll().ToDictionary(type => type.Key);
        var written = new List<TypeFile>();
        foreach (var file in ImportOrder.Types(run, files))
        {
            if (present.TryGetValue(file.Key, out var type) && await IsCurrentAsync(run, type, file))
            {
                run.Unchanged++;
                run.Remember(file, await StateAsync(type, file));
                continue;
            }

            present[file.Key] = await SaveAsync(run, file, type, present);
            written.Add(file);
        }

        foreach (var file in written)
        {
            await AllowAsync(run, file, present[file.Key], present);
            run.Remember(file, await StateAsync(types.Get(file.Key)!, file));
        }
    }

    private async Task<bool> IsCurrentAsync(ImportRun run, T type, TypeFile file) => run.IsCurrent(file, await StateAsync(type, file));

    private async Task<string> StateAsync(T type, TypeFile file) => ItemHash.Of(await ExportTypes.ToFileAsync(type, containers, file.Kind));

    private async Task<T> SaveAsync(ImportRun run, TypeFile file, T? present, Dictionary<Guid, T> all)
    {
        var folder = await ImportFolders.EnsureAsync(containers, file.Info.Folder);
        var type = present ?? shaping.Create(folder?.Id ?? Constants.System.Root);
        await shaping.ShapeAsync(type, file, all.Values);
        var saved = present is null
            ? await types.CreateAsync(type, Constants.Security.SuperUserKey)
            : await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        if (!saved.Success)
        {
            throw run.Problem(file, $"the type cannot be saved: {saved.Result}");
        }

        if (type.ParentId != (folder?.Id ?? Constants.System.Root))
        {
            await types.MoveAsync(type.Key, folder?.Key);
        }

        _ = present is null ? run.Created++ : run.Updated++;
        return types.Get(file.Key)!;
    }

    private async Task AllowAsync(ImportRun run, TypeFile file, T type, Dictionary<Guid, T> all)
    {
        var wanted = file.Structure.Select((child, order) => new ContentTypeSort(child.Key, order, all[child.Key].Alias)).ToList();
        var allowed = (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).Select(child => child.Key);
        if (allowed.SequenceEqual(wanted.Select(child => child.Key)))
        {
            return;
        }

        type.AllowedContentTypes = wanted;
        var saved = await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        if (!saved.Success)
        {
            throw run.Problem(file, $"what the type allows below it cannot be saved: {saved.Result}");
        }
    }
}
