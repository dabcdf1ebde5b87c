namespace Passoparola.Cms.Api.Delivery.Requests;

/// <summary>The one document whose draft the request's token opens; no other may be answered.</summary>
internal sealed record PreviewedDocument(Guid Key);
