using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockListPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
    : BlockPropertyEditor<BlockListValue, BlockListLayoutItem, BlockListKind, BlockListConfiguration>(factory, ioHelper);
