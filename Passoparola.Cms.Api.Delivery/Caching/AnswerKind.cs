namespace Passoparola.Cms.Api.Delivery.Caching;

/// <summary>What an entry of the cache answers.</summary>
internal enum AnswerKind : byte
{
    ContentItem,
    ContentAtPath,
    ContentItems,
    ContentQuery,
    MediaItem,
    MediaAtPath,
    MediaItems,
    MediaQuery,
}
