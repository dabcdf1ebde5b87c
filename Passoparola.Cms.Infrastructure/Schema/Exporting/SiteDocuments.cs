using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

/// <summary>Every document that is not in the recycle bin, parents before children.</summary>
internal sealed class SiteDocuments(IContentService contents)
{
    private const int PageSize = 500;

    public IEnumerable<ContentFile> All()
    {
        // By path, so that a parent is met before its children.
        var seen = new Dictionary<int, (Guid Key, string Name, string Path)>();
        for (var page = 0L; ; page++)
        {
            var batch = contents.GetPagedDescendants(Constants.System.Root, page, PageSize, out var total, null, Ordering.By("path")).ToArray();
            foreach (var content in batch.Where(content => !content.Trashed))
            {
                var parent = seen.TryGetValue(content.ParentId, out var met) ? met : default((Guid Key, string Name, string Path)?);
                var path = $"{parent?.Path}/{content.Name}";
                seen[content.Id] = (content.Key, content.Name ?? "", path);
                yield return ExportDocuments.ToFile(content, parent?.Key) with
                {
                    ParentName = parent?.Name ?? "",
                    Path = path,
                    Level = content.Level,
                };
            }

            if ((page + 1) * PageSize >= total)
            {
                yield break;
            }
        }
    }
}
