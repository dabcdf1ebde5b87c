namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>sort=level:asc</c> and <c>sort=level:desc</c></summary>
public sealed class LevelSort() : FieldSort("level:", FieldNames.Level);
