using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>The headers that tell caches and browsers who may have an answer.</summary>
public sealed class AnswerHeaders
{
    private readonly StringValues _cacheControl;
    private readonly StringValues _exposed;

    private AnswerHeaders(string cacheControl, string exposed, bool hasTag)
    {
        _cacheControl = cacheControl;
        _exposed = exposed;
        HasTag = hasTag;
    }

    /// <summary>For one client only, and never kept.</summary>
    public static AnswerHeaders Private { get; } = new("private, no-store", "", hasTag: false);

    internal bool HasTag { get; }

    /// <summary>For everybody, from any origin.</summary>
    /// <param name="cacheControl">The value of <c>Cache-Control</c>.</param>
    /// <param name="exposed">The value of <c>Access-Control-Expose-Headers</c>.</param>
    internal static AnswerHeaders Public(string cacheControl, string exposed) => new(cacheControl, exposed, hasTag: true);

    internal void Apply(IHeaderDictionary headers)
    {
        headers.CacheControl = _cacheControl;
        if (HasTag)
        {
            // Also where no Origin was sent: a cache may give the answer to a browser that sends one.
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = _exposed;
        }
    }
}
