using Microsoft.AspNetCore.Mvc;

namespace Passoparola.Cms.Api.Management.Parameters;

/// <summary>Which part of a list is wanted. <c>take=0</c> asks only how many there are.</summary>
/// <param name="Skip">How many to pass over; 0 when it is left out.</param>
/// <param name="Take">How many at most; 100 when it is left out.</param>
internal readonly record struct Paging([FromQuery(Name = "skip")] int? Skip, [FromQuery(Name = "take")] int? Take)
{
    public int SkipOrDefault => Skip ?? 0;

    public int TakeOrDefault => Take ?? 100;
}
