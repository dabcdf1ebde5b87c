namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>sort=updateDate:asc</c> and <c>sort=updateDate:desc</c></summary>
public sealed class UpdateDateSort() : FieldSort("updateDate:", FieldNames.UpdateDate);
