using System.Net.Http.Headers;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>Media, uploads and their bin.</summary>
internal static class MediaRequests
{
    private const string Folder = "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d";

    private static readonly object[] Variants = [new { name = "Contratto", culture = (string?)null, segment = (string?)null }];

    private static readonly object ByName = new { field = "Name", direction = "Ascending" };

    // The smallest picture there is.
    private static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static void AddTo(ContractRequests requests)
    {
        AddReading(requests);
        AddWriting(requests);
        AddBin(requests);
        AddFiles(requests);
    }

    private static void AddReading(ContractRequests requests)
    {
        var content = requests.Content;
        Get(requests, "getMediaById", () => $"/media/{content.MediaFolder()}");
        Get(requests, "getMediaUrls", () => $"/media/urls?id={content.MediaFolder()}");
        Get(requests, "getMediaAreReferenced", () => $"/media/are-referenced?id={content.MediaFolder()}");
        Get(requests, "getMediaByIdReferencedBy", () => $"/media/{content.MediaFolder()}/referenced-by");
        Get(requests, "getMediaByIdReferencedDescendants", () => $"/media/{content.MediaFolder()}/referenced-descendants");
        Get(requests, "getMediaByIdAuditLog", () => $"/media/{content.MediaFolder()}/audit-log");
        Get(requests, "getItemMedia", () => $"/item/media?id={content.MediaFolder()}");
        Get(requests, "getItemMediaAncestors", () => $"/item/media/ancestors?id={content.MediaFolder(content.MediaFolder())}");
        Get(requests, "getImagingResizeUrls", () => $"/imaging/resize/urls?id={content.MediaFolder()}&width=100&height=100&mode=Max");
        Get(requests, "getTreeMediaRoot", () => { content.MediaFolder(); return "/tree/media/root"; });
        Get(requests, "getTreeMediaChildren", () => { var parent = content.MediaFolder(); content.MediaFolder(parent); return $"/tree/media/children?parentId={parent}"; });
        Get(requests, "getTreeMediaAncestors", () => $"/tree/media/ancestors?descendantId={content.MediaFolder(content.MediaFolder())}");
        Get(requests, "getTreeMediaSiblings", () => $"/tree/media/siblings?target={content.MediaFolder()}&before=2&after=2");
        Get(requests, "getCollectionMedia", () => { content.MediaFolder(); return $"/collection/media?id=&dataTypeId={Constants.DataTypes.Guids.ListViewMedia}&orderBy=updateDate&orderDirection=Descending"; });
    }

    private static void AddWriting(ContractRequests requests)
    {
        var content = requests.Content;
        Send(requests, "postMedia", HttpMethod.Post, () => ("/media", NewFolder()));
        Send(requests, "postMediaValidate", HttpMethod.Post, () => ("/media/validate", NewFolder()));
        Send(requests, "putMediaById", HttpMethod.Put, () => ($"/media/{content.MediaFolder()}", Edited()));
        Send(requests, "putMediaByIdValidate", HttpMethod.Put, () => ($"/media/{content.MediaFolder()}/validate", Edited()));
        Send(requests, "deleteMediaById", HttpMethod.Delete, () => ($"/media/{content.MediaFolder()}", null));
        Send(requests, "putMediaByIdMove", HttpMethod.Put, () => ($"/media/{content.MediaFolder()}/move", new { target = new { id = content.MediaFolder() } }));
        Send(requests, "putMediaByIdSortChildren", HttpMethod.Put, () => ($"/media/{content.MediaFolder()}/sort-children", ByName));
        Send(requests, "putMediaRootSortChildren", HttpMethod.Put, () => ("/media/root/sort-children", ByName));
        Send(requests, "putMediaSort", HttpMethod.Put, () =>
        {
            var parent = content.MediaFolder();
            var (first, second) = (content.MediaFolder(parent), content.MediaFolder(parent));
            return ("/media/sort", new { parent = new { id = parent }, sorting = new[] { new { id = second, sortOrder = 0 }, new { id = first, sortOrder = 1 } } });
        });
    }

    private static void AddBin(ContractRequests requests)
    {
        var content = requests.Content;
        Send(requests, "putMediaByIdMoveToRecycleBin", HttpMethod.Put, () => ($"/media/{content.MediaFolder()}/move-to-recycle-bin", null));
        Get(requests, "getRecycleBinMediaChildren", () => $"/recycle-bin/media/children?parentId={content.TrashedMediaFolder()}");
        Get(requests, "getRecycleBinMediaSiblings", () => $"/recycle-bin/media/siblings?target={content.TrashedMediaFolder()}");
        Get(requests, "getRecycleBinMediaByIdOriginalParent", () => $"/recycle-bin/media/{content.TrashedMediaFolder(content.MediaFolder())}/original-parent");
        Send(requests, "putRecycleBinMediaByIdRestore", HttpMethod.Put, () => ($"/recycle-bin/media/{content.TrashedMediaFolder()}/restore", new { target = (object?)null }));
        Send(requests, "deleteRecycleBinMediaById", HttpMethod.Delete, () => ($"/recycle-bin/media/{content.TrashedMediaFolder()}", null));
        Send(requests, "deleteRecycleBinMedia", HttpMethod.Delete, () => { content.TrashedMediaFolder(); return ("/recycle-bin/media", null); });
    }

    private static void AddFiles(ContractRequests requests)
    {
        requests.Send("postTemporaryFile", HttpMethod.Post, () => Task.FromResult<(string, object?)>(("/temporary-file", Upload(Guid.NewGuid()))));
        requests.Get("getTemporaryFileById", async () => $"/temporary-file/{await UploadedAsync(requests)}");
        requests.Send("deleteTemporaryFileById", HttpMethod.Delete, async () => ($"/temporary-file/{await UploadedAsync(requests)}", null));
    }

    private static MultipartFormDataContent Upload(Guid id)
    {
        var file = new ByteArrayContent(Gif);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/gif");
        return new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, { file, "File", "punto.gif" } };
    }

    private static async Task<Guid> UploadedAsync(ContractRequests requests)
    {
        var id = Guid.NewGuid();
        using var client = requests.Cms.AsAdministrator();
        using var message = new ContractRequest(HttpMethod.Post, "/temporary-file", Upload(id)).ToMessage();
        using var answer = await client.SendAsync(message, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return id;
    }

    private static object NewFolder() => new
    {
        id = Guid.NewGuid(),
        parent = (object?)null,
        mediaType = new { id = Folder },
        values = Array.Empty<object>(),
        variants = Variants,
    };

    private static object Edited() => new { values = Array.Empty<object>(), variants = Variants };

    private static void Get(ContractRequests requests, string operation, Func<string> path) => requests.Get(operation, () => Task.FromResult(path()));

    private static void Send(ContractRequests requests, string operation, HttpMethod method, Func<(string, object?)> write) =>
        requests.Send(operation, method, () => Task.FromResult(write()));
}
