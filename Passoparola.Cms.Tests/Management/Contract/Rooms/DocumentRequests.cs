namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>Documents: reading, writing, publishing.</summary>
internal static class DocumentRequests
{
    public static void AddTo(ContractRequests requests)
    {
        AddReading(requests);
        AddWriting(requests);
        AddPublishing(requests);
    }

    internal static object[] Variants { get; } = [new { culture = "it-IT", segment = (string?)null, name = "Contratto" }];

    internal static object[] Values { get; } = [new { alias = ContractContent.Text, culture = "it-IT", segment = (string?)null, value = "testo" }];

    private static void AddReading(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Get("getDocumentById", async () => $"/document/{await content.DocumentAsync()}");
        requests.Get("getDocumentByIdPublished", async () => $"/document/{await content.DocumentAsync(isPublished: true)}/published");
        requests.Get("getDocumentByIdAvailableSegmentOptions", async () => $"/document/{await content.DocumentAsync()}/available-segment-options");
        requests.Get("getDocumentByIdPreviewUrl", async () => $"/document/{await content.DocumentAsync()}/preview-url?culture=it-IT");
        requests.Get("getDocumentUrls", async () => $"/document/urls?id={await content.DocumentAsync(isPublished: true)}");
        requests.Get("getItemDocument", async () => $"/item/document?id={await content.DocumentAsync(isPublished: true)}&id={await content.DocumentAsync()}");
        requests.Get("getItemDocumentAncestors", async () => $"/item/document/ancestors?id={await content.DocumentAsync(await content.DocumentAsync())}");
        requests.Get("getTreeDocumentRoot", "/tree/document/root?take=500");
        requests.Get("getTreeDocumentChildren", async () =>
        {
            var parent = await content.DocumentAsync();
            await content.DocumentAsync(parent);
            return $"/tree/document/children?parentId={parent}";
        });
        requests.Get("getTreeDocumentAncestors", async () => $"/tree/document/ancestors?descendantId={await content.DocumentAsync(await content.DocumentAsync())}");
        requests.Get("getTreeDocumentSiblings", async () => $"/tree/document/siblings?target={await content.DocumentAsync()}&before=5&after=5");
        requests.Get("getCollectionDocumentById", async () =>
        {
            var parent = await content.DocumentAsync();
            await content.DocumentAsync(parent);
            return $"/collection/document/{parent}?orderBy=updateDate";
        });
    }

    private static void AddWriting(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("postDocument", HttpMethod.Post, async () => ("/document", await NewAsync(content)));
        requests.Send("postDocumentValidate", HttpMethod.Post, async () => ("/document/validate", await NewAsync(content)));
        requests.Send("postDocumentCreateAndPublish", HttpMethod.Post, async () => ("/document/create-and-publish", new
        {
            id = Guid.NewGuid(),
            parent = (object?)null,
            documentType = new { id = await content.TypeAsync() },
            template = (object?)null,
            values = Values,
            variants = Variants,
            culturesToPublish = new[] { "it-IT" },
        }));
        requests.Send("putDocumentById", HttpMethod.Put, async () => ($"/document/{await content.DocumentAsync()}", new { template = (object?)null, values = Values, variants = Variants }));
        requests.Send("putDocumentByIdValidate", HttpMethod.Put, async () => (
            $"/umbraco/management/api/v1.1/document/{await content.DocumentAsync()}/validate",
            new { template = (object?)null, values = Values, variants = Variants, cultures = new[] { "it-IT" } }));
        requests.Send("deleteDocumentById", HttpMethod.Delete, async () => ($"/document/{await content.DocumentAsync()}", null));
    }

    private static void AddPublishing(ContractRequests requests)
    {
        var content = requests.Content;
        requests.Send("putDocumentByIdUpdateAndPublish", HttpMethod.Put, async () => (
            $"/document/{await content.DocumentAsync()}/update-and-publish",
            new { template = (object?)null, values = Values, variants = Variants, culturesToPublish = new[] { "it-IT" } }));
        requests.Send("putDocumentByIdPublish", HttpMethod.Put, async () => (
            $"/document/{await content.DocumentAsync()}/publish",
            new { publishSchedules = new[] { new { culture = "it-IT", schedule = (object?)null } } }));
        requests.Send("putDocumentByIdUnpublish", HttpMethod.Put, async () => (
            $"/document/{await content.DocumentAsync(isPublished: true)}/unpublish", new { cultures = new[] { "it-IT" } }));
        requests.Send("deletePreview", HttpMethod.Delete, () => Task.FromResult<(string, object?)>(("/preview", null)));
    }

    private static async Task<object> NewAsync(ContractContent content) => new
    {
        id = Guid.NewGuid(),
        parent = (object?)null,
        documentType = new { id = await content.TypeAsync() },
        template = (object?)null,
        values = Values,
        variants = Variants,
    };
}
