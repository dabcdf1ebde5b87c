namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>The fields that Umbraco's own handlers index and query.</summary>
internal static class FieldNames
{
    public const string AncestorIds = "ancestorIds";
    public const string ContentType = "contentType";
    public const string CreateDate = "createDate";
    public const string ItemId = "itemId";
    public const string Level = "level";
    public const string Name = "name";
    public const string ParentId = "parentId";
    public const string SortName = "sortName";
    public const string SortOrder = "sortOrder";
    public const string UpdateDate = "updateDate";
}
