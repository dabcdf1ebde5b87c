using Passoparola.Cms.Api.Management.Parameters;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Api.Management.Media.Collection;

/// <summary>What a list of media asks for.</summary>
/// <param name="Id">The folder; left out for the root.</param>
/// <param name="DataTypeId">The list's data type; left out for the one of the folder.</param>
/// <param name="OrderBy">A field of every medium, or a property that the list shows.</param>
/// <param name="Filter">A part of the name.</param>
internal readonly record struct MediaCollectionQuery(OptionalKey? Id, OptionalKey? DataTypeId, string? OrderBy, Direction? OrderDirection, string? Filter)
{
    public string OrderByOrDefault => string.IsNullOrWhiteSpace(OrderBy) ? "updateDate" : OrderBy;

    public Direction DirectionOrDefault => OrderDirection ?? Direction.Ascending;
}
