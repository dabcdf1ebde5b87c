using System.ComponentModel.DataAnnotations;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>How much the published cache may hold beyond the packed versions, which are always in memory.</summary>
public sealed class PublishedContentSettings
{
    /// <summary>The number of items, of each kind, that keep their converted values.</summary>
    [Range(1, 10_000_000)]
    public int ItemsInUse { get; set; } = 20_000;
}
