namespace Passoparola.Cms.Api.Delivery.Querying.Handlers;

/// <summary><c>filter=updateDate&gt;2024-01-31</c> and its other forms.</summary>
public sealed class UpdateDateFilter() : DateFilter(FieldNames.UpdateDate);
