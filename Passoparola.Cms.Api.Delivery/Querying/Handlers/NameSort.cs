namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>sort=name:asc</c> and <c>sort=name:desc</c></summary>
public sealed class NameSort() : FieldSort("name:", FieldNames.SortName);
