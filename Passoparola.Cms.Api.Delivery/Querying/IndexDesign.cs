using Passoparola.Cms.Search.Indexing;

namespace Passoparola.Cms.Api.Delivery.Querying;

/// <summary>What an index is made of.</summary>
/// <param name="Fields">The fields of the content index handlers.</param>
/// <param name="Schema">These and the declared ones, as the index has them.</param>
internal sealed record IndexDesign(HandlerFields Fields, SearchSchema Schema);
