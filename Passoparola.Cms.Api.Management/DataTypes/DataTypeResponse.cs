using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Api.Management.DataTypes;

/// <summary>A data type: which editor a property has, and how it is set up.</summary>
/// <param name="EditorUiAlias">The editor in the browser; the server's is <paramref name="EditorAlias"/>.</param>
public sealed record DataTypeResponse(
    Guid Id,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyList<DataTypeValue> Values,
    bool IsDeletable,
    bool CanIgnoreStartNodes)
{
    internal static DataTypeResponse Of(IDataType type) => new(
        type.Key,
        type.Name ?? "",
        type.EditorAlias,
        type.EditorUiAlias ?? type.EditorAlias,
        DataTypeValue.AllOf(type),
        type.IsDeletableDataType(),
        !type.IsBuildInDataType());
}

/// <summary>One field of an editor's configuration, as the browser's editor reads it.</summary>
public sealed record DataTypeValue(string Alias, object? Value)
{
    internal static DataTypeValue[] AllOf(IDataType type) =>
    [
        .. (type.Editor?.GetConfigurationEditor().ToConfigurationEditor(type.ConfigurationData) ?? type.ConfigurationData)
            .Select(field => new DataTypeValue(field.Key, field.Value)),
    ];
}
