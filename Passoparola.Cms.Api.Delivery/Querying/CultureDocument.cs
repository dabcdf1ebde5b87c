using Passoparola.Cms.Search.Indexing;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>A document as one culture shows it.</summary>
/// <param name="Culture">The culture; empty for queries in none, which see documents that do not vary.</param>
/// <param name="Document">The document.</param>
internal readonly record struct CultureDocument(string Culture, IndexDocument Document);
