using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>A document to index.</summary>
/// <param name="Content">It as content index handlers get it.</param>
/// <param name="Published">It as search declarations get it; null where there are only drafts, which are not searched.</param>
internal readonly record struct SourceDocument(IContent Content, IPublishedContent? Published);
