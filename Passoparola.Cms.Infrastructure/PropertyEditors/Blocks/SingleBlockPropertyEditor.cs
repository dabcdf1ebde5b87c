using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class SingleBlockPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
    : BlockPropertyEditor<SingleBlockValue, SingleBlockLayoutItem, SingleBlockKind, SingleBlockConfiguration>(factory, ioHelper);
