using Microsoft.AspNetCore.Mvc;
using Passoparola.Cms.Api.Management.Parameters;

namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

/// <summary>Which part of a list is wanted, around one of its items.</summary>
/// <param name="Before">How many before the item at most.</param>
/// <param name="After">How many after it.</param>
internal readonly record struct SiblingWindow(
    [FromQuery(Name = "target")] OptionalKey? Target, [FromQuery(Name = "before")] int? Before, [FromQuery(Name = "after")] int? After);
