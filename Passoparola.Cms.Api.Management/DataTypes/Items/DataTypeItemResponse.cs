using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.DataTypes.Items;

/// <summary>A data type as lists and pickers show it.</summary>
public sealed record DataTypeItemResponse(
    Guid Id, string Name, string EditorAlias, string? EditorUiAlias, bool IsDeletable, IReadOnlyList<FlagResponse> Flags)
{
    internal static DataTypeItemResponse Of(IDataType type) =>
        new(type.Key, type.Name ?? "", type.EditorAlias, type.EditorUiAlias, type.IsDeletableDataType(), FlagResponse.None);
}
