using Passoparola.Cms.Api.Delivery.Querying.Engine;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>A document in the partition of one culture.</summary>
/// <param name="Culture">The partition's culture.</param>
/// <param name="Document">The document; the same object in every partition when it does not vary by culture.</param>
internal readonly record struct CultureDocument(string Culture, IndexedDocument Document);
