using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>Every document, media and data type of the site.</summary>
internal static class TypeRequests
{
    public static void AddTo(ContractRequests requests)
    {
        var documents = requests.Cms.Get<IContentTypeService>().GetAll().Select(type => type.Key).Order().ToArray();
        var media = requests.Cms.Get<IMediaTypeService>().GetAll().Select(type => type.Key).Order().ToArray();
        AddStructure(requests, "DocumentType", "document-type", documents);
        AddStructure(requests, "MediaType", "media-type", media);
        requests.Get("getDocumentTypeByIdBlueprint", $"/document-type/{documents[0]}/blueprint");
        requests.Get("getItemMediaTypeAllowed", "/item/media-type/allowed?fileExtension=pdf");
        AddDataTypes(requests);
    }

    private static void AddStructure(ContractRequests requests, string noun, string url, Guid[] keys)
    {
        foreach (var key in keys)
        {
            requests.Get($"get{noun}ById", $"/{url}/{key}");
            requests.Get($"get{noun}ByIdAllowedChildren", $"/{url}/{key}/allowed-children");
            requests.Get($"get{noun}ByIdAllowedParents", $"/{url}/{key}/allowed-parents");
            requests.Get($"get{noun}ByIdCompositionReferences", $"/{url}/{key}/composition-references");
        }

        requests.Get($"get{noun}Batch", $"/{url}/batch?{All(keys)}");
        requests.Get($"getItem{noun}", $"/item/{url}?{All(keys)}");
        AddTree(requests, noun, url, keys[^1]);
    }

    private static void AddDataTypes(ContractRequests requests)
    {
        var list = Constants.DataTypes.Guids.ListViewMediaGuid;
        requests.Get("getDataTypeById", $"/data-type/{list}");
        requests.Get("getDataTypeByIdIsUsed", $"/data-type/{list}/is-used");
        requests.Get("getDataTypeByIdReferencedBy", async () =>
        {
            using var client = requests.Cms.AsAdministrator();
            var found = await client.ReadAsync("/item/data-type/search?query=costo");
            return $"/data-type/{found.GetProperty("items")[0].GetProperty("id").GetGuid()}/referenced-by";
        });
        requests.Get("getDataTypeBatch", async () => $"/data-type/batch?{All(await DataTypesAsync(requests.Cms))}");
        requests.Get("getItemDataType", async () => $"/item/data-type?{All(await DataTypesAsync(requests.Cms))}");
        AddTree(requests, "DataType", "data-type", list);
    }

    private static void AddTree(ContractRequests requests, string noun, string url, Guid key)
    {
        requests.Get($"getTree{noun}Ancestors", $"/tree/{url}/ancestors?descendantId={key}");
        requests.Get($"getTree{noun}Siblings", $"/tree/{url}/siblings?target={key}&before=2&after=2");
        requests.Get($"getTree{noun}Children", async () => $"/tree/{url}/children?parentId={await FolderAsync(requests.Cms, url) ?? key}");
        requests.Get($"get{noun}FolderById", async () => $"/{url}/folder/{await FolderAsync(requests.Cms, url) ?? await MediaTypeFolderAsync(requests.Cms)}");
    }

    private static async Task<Guid?> FolderAsync(CmsApplication cms, string url)
    {
        using var client = cms.AsAdministrator();
        var folders = (await client.ReadAsync($"/tree/{url}/root?foldersOnly=true")).GetProperty("items");
        return folders.GetArrayLength() > 0 ? folders[0].GetProperty("id").GetGuid() : null;
    }

    // The seed has folders of the other types only.
    private static async Task<Guid> MediaTypeFolderAsync(CmsApplication cms)
    {
        var folder = await cms.Get<IMediaTypeContainerService>().CreateAsync(null, $"Cartella {Guid.NewGuid():N}", null, Constants.Security.SuperUserKey);
        return folder.Result!.Key;
    }

    private static async Task<IEnumerable<Guid>> DataTypesAsync(CmsApplication cms) =>
        (await cms.Get<IDataTypeService>().GetAllAsync()).Select(type => type.Key).Order();

    // As many as fit into the line of a request, of which Kestrel reads 8 kB.
    private static string All(IEnumerable<Guid> keys) => string.Join('&', keys.Take(100).Select(key => $"id={key}"));
}
