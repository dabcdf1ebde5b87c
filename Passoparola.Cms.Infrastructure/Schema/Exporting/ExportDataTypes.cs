using System.Text.Json.Nodes;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Exporting;

internal sealed class ExportDataTypes(IDataTypeContainerService containers, IConfigurationEditorJsonSerializer serializer)
{
    public async Task<DataTypeFile> ToFileAsync(IDataType dataType)
    {
        var config = dataType.Editor?.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer)
            ?? serializer.Serialize(dataType.ConfigurationData);
        return new DataTypeFile(
            dataType.Key,
            dataType.Name ?? "",
            dataType.EditorAlias,
            dataType.EditorUiAlias,
            SchemaFolderPath.Of(await ExportFolders.NamesAsync(containers, await containers.GetParentAsync(dataType))),
            JsonNode.Parse(config) as JsonObject ?? []);
    }
}
