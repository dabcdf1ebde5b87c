using Passoparola.Cms.Infrastructure.Schema.Exporting;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

internal sealed class ImportDataTypes(
    IDataTypeService dataTypes,
    IDataTypeContainerService containers,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer,
    ExportDataTypes export)
{
    public async Task RunAsync(ImportRun run)
    {
        var present = (await dataTypes.GetAllAsync()).ToDictionary(dataType => dataType.Key);
        foreach (var file in run.Schema.DataTypes)
        {
            var dataType = present.GetValueOrDefault(file.Key);
            if (dataType is not null && run.IsCurrent(file, await StateAsync(dataType)))
            {
                run.Unchanged++;
            }
            else
            {
                await SaveAsync(run, file, dataType);
                dataType = await dataTypes.GetAsync(file.Key);
            }

            run.Remember(file, await StateAsync(dataType!));
        }
    }

    private async Task<string> StateAsync(IDataType dataType) => ItemHash.Of(await export.ToFileAsync(dataType));

    private async Task SaveAsync(ImportRun run, DataTypeFile file, IDataType? present)
    {
        if (!editors.TryGet(file.EditorAlias, out var editor))
        {
            throw run.Problem(file, $"the property editor '{file.EditorAlias}' does not exist");
        }

        var folder = await ImportFolders.EnsureAsync(containers, file.Folder);
        var dataType = present ?? new DataType(editor, serializer, folder?.Id ?? Constants.System.Root) { Key = file.Key };
        dataType.Name = file.Name;
        dataType.Editor = editor;
        dataType.EditorUiAlias = file.EditorUiAlias;
        dataType.ConfigurationData = editor.GetConfigurationEditor().FromDatabase(file.Config.ToJsonString(), serializer);
        dataType.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor(dataType.ConfigurationObject).ValueType);
        if (present is null)
        {
            var created = await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey);
            Require(run, file, created.Success, created.Status.ToString());
            run.Created++;
            return;
        }

        var updated = await dataTypes.UpdateAsync(dataType, Constants.Security.SuperUserKey);
        Require(run, file, updated.Success, updated.Status.ToString());
        if (dataType.ParentId != (folder?.Id ?? Constants.System.Root))
        {
            var moved = await dataTypes.MoveAsync(dataType, folder?.Key, Constants.Security.SuperUserKey);
            Require(run, file, moved.Success, moved.Status.ToString());
        }

        run.Updated++;
    }

    private static void Require(ImportRun run, DataTypeFile file, bool success, string status)
    {
        if (!success)
        {
            throw run.Problem(file, $"the data type cannot be saved: {status}");
        }
    }
}
