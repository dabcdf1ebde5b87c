using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.DataTypes;

/// <summary>What the screens of data types have to know.</summary>
/// <param name="CanBeChanged">Types are changed in the schema folder, not in the browser.</param>
/// <param name="DocumentListViewId">The list that shows documents unless their type names another.</param>
/// <param name="MediaListViewId">The list that shows media.</param>
public sealed record DataTypeConfigurationResponse(DataTypeChangeMode CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);

internal static class GetDataTypeConfiguration
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/configuration", Handle).WithName("GetDataTypeConfiguration");

    private static DataTypeConfigurationResponse Handle() =>
        new(DataTypeChangeMode.False, Constants.DataTypes.Guids.ListViewContentGuid, Constants.DataTypes.Guids.ListViewMediaGuid);
}
