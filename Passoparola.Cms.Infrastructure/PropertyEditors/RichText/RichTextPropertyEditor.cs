using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public RichTextPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
        : base(factory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public override bool SupportsConfigurableElements => true;

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);
}
