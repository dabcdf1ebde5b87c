using Passoparola.Cms.Infrastructure.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>Between rows and models. The editors are lazy: they need services that need data types.</summary>
internal sealed class DataTypeMapping(
    Lazy<PropertyEditorCollection> editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer)
{
    public DataType ToDataType(NodeRow node, DataTypeRow row)
    {
        var editor = editors.Value[row.EditorAlias] ?? new MissingPropertyEditor(row.EditorAlias, valueEditors);
        var dataType = new DataType(editor, serializer, node.ParentId);
        dataType.DisableChangeTracking();
        try
        {
            node.CopyTo(dataType);
            dataType.EditorUiAlias = row.EditorUiAlias;
            dataType.DatabaseType = row.DatabaseType;
            dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, serializer));
            dataType.ResetDirtyProperties(false);
        }
        finally
        {
            dataType.EnableChangeTracking();
        }

        return dataType;
    }

    public DataTypeRow ToRow(IDataType dataType) => new()
    {
        Id = dataType.Id,
        EditorAlias = dataType.EditorAlias,
        EditorUiAlias = dataType.EditorUiAlias,
        DatabaseType = dataType.DatabaseType,
        Configuration = dataType.Editor?.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer),
    };
}
