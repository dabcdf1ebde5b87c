using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockGridPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
    : BlockPropertyEditor<BlockGridValue, BlockGridLayoutItem, BlockGridKind, BlockGridConfiguration>(factory, ioHelper);
