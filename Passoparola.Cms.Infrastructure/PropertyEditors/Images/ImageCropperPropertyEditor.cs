using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Images;

[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ImageCropperPropertyEditor : DataEditor, IMediaUrlGenerator
{
    private readonly IIOHelper _ioHelper;
    private readonly IJsonSerializer _serializer;

    public ImageCropperPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper, IJsonSerializer serializer)
        : base(factory)
    {
        _ioHelper = ioHelper;
        _serializer = serializer;
        SupportsReadOnly = true;
    }

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [NotNullWhen(true)] out string? mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? ImageCropperValue.Read(value, _serializer)?.Src : null;
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new PropertyConfigurationEditor<ImageCropperConfiguration>(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ImageCropperValueEditor>(Attribute!);
}
