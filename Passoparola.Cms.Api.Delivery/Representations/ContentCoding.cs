namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>How a body is written on the wire.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,

    /// <summary>The client accepts none of ours.</summary>
    None,
}
