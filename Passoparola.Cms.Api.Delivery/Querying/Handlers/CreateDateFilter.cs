namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>filter=createDate&gt;2024-01-31</c> and its other forms.</summary>
public sealed class CreateDateFilter() : DateFilter(FieldNames.CreateDate);
