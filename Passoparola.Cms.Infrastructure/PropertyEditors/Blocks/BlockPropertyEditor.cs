using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;

internal abstract class BlockPropertyEditor<TValue, TLayout, TKind, TConfiguration> : DataEditor
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem
    where TKind : BlockKind<TLayout>, new()
    where TConfiguration : new()
{
    private readonly IIOHelper _ioHelper;

    protected BlockPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
        : base(factory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public override bool SupportsConfigurableElements => true;

    protected override IConfigurationEditor CreateConfigurationEditor() => new PropertyConfigurationEditor<TConfiguration>(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() =>
        DataValueEditorFactory.Create<BlockValueEditor<TValue, TLayout>>(Attribute!, new TKind());
}
