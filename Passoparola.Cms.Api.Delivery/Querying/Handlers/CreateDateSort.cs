namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>sort=createDate:asc</c> and <c>sort=createDate:desc</c></summary>
public sealed class CreateDateSort() : FieldSort("createDate:", FieldNames.CreateDate);
