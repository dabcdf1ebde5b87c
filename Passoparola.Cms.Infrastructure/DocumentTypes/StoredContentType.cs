using Passoparola.Cms.Infrastructure.Nodes;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>A document type or media type as its rows have it.</summary>
internal sealed record StoredContentType(NodeRow Node, string Alias, ContentTypeDefinition Definition);
