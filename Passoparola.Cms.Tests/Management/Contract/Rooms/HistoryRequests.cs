namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>Versions, references, the bin, and where documents stand.</summary>
internal static class HistoryRequests
{
    public static void AddTo(ContractRequests requests)
    {
        AddVersions(requests);
        AddReferences(requests);
        AddBin(requests);
        AddMoving(requests);
    }

    private static void AddVersions(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Get("getDocumentVersion", async () => $"/document-version?documentId={(await content.DocumentWithVersionsAsync()).Document}");
        requests.Get("getDocumentVersionById", async () => $"/document-version/{(await content.DocumentWithVersionsAsync()).Version}");
        requests.Send("postDocumentVersionByIdRollback", HttpMethod.Post, async () =>
            ($"/document-version/{(await content.DocumentWithVersionsAsync()).Version}/rollback?culture=it-IT", null));
        requests.Send("putDocumentVersionByIdPreventCleanup", HttpMethod.Put, async () =>
            ($"/document-version/{(await content.DocumentWithVersionsAsync()).Version}/prevent-cleanup?preventCleanup=true", null));
        requests.Get("getDocumentByIdAuditLog", async () => $"/document/{(await content.DocumentWithVersionsAsync()).Document}/audit-log?take=10");
    }

    private static void AddReferences(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Get("getDocumentAreReferenced", async () => $"/document/are-referenced?id={await content.DocumentAsync()}");
        requests.Get("getDocumentByIdReferencedBy", async () => $"/document/{await content.DocumentAsync()}/referenced-by");
        requests.Get("getDocumentByIdReferencedDescendants", async () => $"/document/{await content.DocumentAsync()}/referenced-descendants");
        requests.Get("getRedirectManagementById", async () => $"/redirect-management/{await content.DocumentAsync()}");
    }

    private static void AddBin(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("putDocumentByIdMoveToRecycleBin", HttpMethod.Put, async () => ($"/document/{await content.DocumentAsync()}/move-to-recycle-bin", null));
        requests.Get("getRecycleBinDocumentChildren", async () => $"/recycle-bin/document/children?parentId={await content.TrashedDocumentAsync()}");
        requests.Get("getRecycleBinDocumentSiblings", async () => $"/recycle-bin/document/siblings?target={await content.TrashedDocumentAsync()}");
        requests.Get("getRecycleBinDocumentByIdOriginalParent", async () =>
            $"/recycle-bin/document/{await content.TrashedDocumentAsync(await content.DocumentAsync())}/original-parent");
        requests.Send("putRecycleBinDocumentByIdRestore", HttpMethod.Put, async () =>
            ($"/recycle-bin/document/{await content.TrashedDocumentAsync()}/restore", new { target = (object?)null }));
        requests.Send("deleteRecycleBinDocumentById", HttpMethod.Delete, async () => ($"/recycle-bin/document/{await content.TrashedDocumentAsync()}", null));
        requests.Send("deleteRecycleBinDocument", HttpMethod.Delete, async () =>
        {
            await content.TrashedDocumentAsync();
            return ("/recycle-bin/document", null);
        });
    }

    private static void AddMoving(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("postDocumentByIdCopy", HttpMethod.Post, async () => (
            $"/document/{await content.DocumentAsync()}/copy",
            new { target = new { id = await content.DocumentAsync() }, relateToOriginal = false, includeDescendants = true }));
        requests.Send("putDocumentByIdMove", HttpMethod.Put, async () => (
            $"/document/{await content.DocumentAsync()}/move", new { target = new { id = await content.DocumentAsync() } }));
        requests.Send("putDocumentSort", HttpMethod.Put, async () =>
        {
            var parent = await content.DocumentAsync();
            var (first, second) = (await content.DocumentAsync(parent), await content.DocumentAsync(parent));
            return ("/document/sort", new { parent = new { id = parent }, sorting = new[] { new { id = second, sortOrder = 0 }, new { id = first, sortOrder = 1 } } });
        });
        requests.Send("putDocumentByIdSortChildren", HttpMethod.Put, async () =>
        {
            var parent = await content.DocumentAsync();
            await content.DocumentAsync(parent);
            await content.DocumentAsync(parent);
            return ($"/document/{parent}/sort-children", new { field = "Name", direction = "Descending", culture = "it-IT" });
        });
        requests.Send("putDocumentRootSortChildren", HttpMethod.Put, () =>
            Task.FromResult<(string, object?)>(("/document/root/sort-children", new { field = "CreateDate", direction = "Ascending", culture = (string?)null })));
    }
}
