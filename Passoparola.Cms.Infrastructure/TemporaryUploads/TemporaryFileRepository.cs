using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.TemporaryUploads;

/// <summary>Core's port for uploads, which its service asks for the user who is signed in.</summary>
internal sealed class TemporaryFileRepository(TemporaryUploadFolder folder) : ITemporaryFileRepository
{
    public Task<TemporaryFileModel?> GetAsync(Guid key) => Task.FromResult(folder.Find(key) is { } upload
        ? new TemporaryFileModel { Key = key, FileName = upload.FileName, AvailableUntil = upload.AvailableUntil, OpenReadStream = upload.Open }
        : null);

    public async Task SaveAsync(TemporaryFileModel model)
    {
        await using var content = model.OpenReadStream();
        await folder.SaveAsync(model.Key, model.FileName, model.AvailableUntil, content);
    }

    public Task DeleteAsync(Guid key)
    {
        folder.Delete(key);
        return Task.CompletedTask;
    }

    // The service tells the local time.
    public Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime) =>
        Task.FromResult<IEnumerable<Guid>>(folder.DeleteExpired(dateTime.ToUniversalTime()));
}
