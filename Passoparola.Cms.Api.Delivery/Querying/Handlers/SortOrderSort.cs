namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>sort=sortOrder:asc</c> and <c>sort=sortOrder:desc</c></summary>
public sealed class SortOrderSort() : FieldSort("sortOrder:", FieldNames.SortOrder);
