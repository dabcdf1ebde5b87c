namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>Compares entity tags as <c>If-None-Match</c> asks for it (RFC 9110, 13.1.2): weakly, against any of a list.</summary>
internal static class EntityTags
{
    public static bool Matches(string? ifNoneMatch, string tag)
    {
        if (string.IsNullOrEmpty(ifNoneMatch))
        {
            return false;
        }

        if (ifNoneMatch == tag)
        {
            return true;
        }

        foreach (var range in ifNoneMatch.AsSpan().Split(','))
        {
            var candidate = ifNoneMatch.AsSpan()[range].Trim();
            if (candidate.StartsWith("W/", StringComparison.Ordinal))
            {
                candidate = candidate[2..];
            }

            if (candidate is "*" || candidate.SequenceEqual(tag))
            {
                return true;
            }
        }

        return false;
    }
}
