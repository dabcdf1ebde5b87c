using Microsoft.AspNetCore.Mvc;

namespace Passoparola.Cms.Api.Management.Parameters;

/// <summary>How many siblings are wanted on either side of one.</summary>
internal readonly record struct Around([FromQuery(Name = "before")] int? Before, [FromQuery(Name = "after")] int? After)
{
    private const int Most = 1000;

    public int BeforeOrDefault => Math.Clamp(Before ?? 0, 0, Most);

    public int AfterOrDefault => Math.Clamp(After ?? 0, 0, Most);
}
