using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;

internal sealed class MultiNodeTreePickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;

    public MultiNodeTreePickerValueEditor(
        DataEditorAttribute attribute,
        PickedNodesValidator validator,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(validator);
    }

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var picked = PickedNode.ReadAll(editorValue.Value, _serializer);
        return picked.Count == 0 ? null : string.Join(',', picked.Select(node => node.Udi.ToString()));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var picked = PickedNode.ReadAll(property.GetValue(culture, segment), _serializer);
        return picked.Count == 0 ? null : picked;
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        PickedNode.ReadAll(value, _serializer).Select(node => new UmbracoEntityReference(node.Udi));
}
