namespace Passoparola.Cms.Api.Delivery.OpenApi;

/// <summary>The operations by their ids.</summary>
internal static class Operations
{
    public static IReadOnlyDictionary<string, OperationText> All(BaseSchemas schemas) => new Dictionary<string, OperationText>
    {
        ["GetContent2.0"] = new(
            "A page of the content that matches.",
            schemas.Ref(ComponentNames.PagedContent),
            [RequestParameters.ContentFetch, RequestParameters.Filter, RequestParameters.Sort, RequestParameters.Skip, RequestParameters.Take],
            IsContent: true,
            404),
        ["GetContentItemById2.0"] = new("A content item by its key.", schemas.Ref(ComponentNames.ContentResponse), [RequestParameters.Id, RequestParameters.PreviewToken], IsContent: true, 403, 404),
        ["GetContentItemByPath2.0"] = new("A content item by its path, or where it went.", schemas.Ref(ComponentNames.ContentResponse), [RequestParameters.ContentPath, RequestParameters.PreviewToken], IsContent: true, 403, 404),
        ["GetContentItems2.0"] = new("Content items by their keys.", SchemaOf.ListOf(schemas.Ref(ComponentNames.ContentResponse)), [RequestParameters.Ids], IsContent: true, 404),
        ["GetMedia2.0"] = new(
            "A page of the media in a folder.",
            schemas.Ref(ComponentNames.PagedMedia),
            [RequestParameters.MediaFetch, RequestParameters.Skip, RequestParameters.Take],
            IsContent: false),
        ["GetMediaItemById2.0"] = new("A media item by its key.", schemas.Ref(ComponentNames.MediaResponse), [RequestParameters.Id], IsContent: false, 404),
        ["GetMediaItemByPath2.0"] = new("A media item by its path of names.", schemas.Ref(ComponentNames.MediaResponse), [RequestParameters.MediaPath], IsContent: false, 404),
        ["GetMediaItems2.0"] = new("Media items by their keys.", SchemaOf.ListOf(schemas.Ref(ComponentNames.MediaResponse)), [RequestParameters.Ids], IsContent: false),
    };
}
