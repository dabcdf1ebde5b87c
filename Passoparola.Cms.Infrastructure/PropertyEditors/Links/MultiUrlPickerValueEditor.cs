using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Links;

internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;
    private readonly LinkTargets _targets;

    public MultiUrlPickerValueEditor(
        DataEditorAttribute attribute,
        LinkTargets targets,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _targets = targets;
        Validators.Add(new LinksValidator(texts, serializer));
    }

    public override IValueRequiredValidator RequiredValidator => ItemsRequiredValidator.Instance;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (editorValue.Value is not (string or JsonNode or JsonElement)
            || !_serializer.TryDeserialize(editorValue.Value, out List<EditedLink?>? sent))
        {
            return null;
        }

        var links = sent.WhereNotNull().Select(link => link.ToStored()).WhereNotNull().ToArray();
        return links.Length == 0 ? null : _serializer.Serialize(links);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        StoredLink.ReadAll(property.GetValue(culture, segment), _serializer)
            .Select(link => _targets.Describe(link, culture))
            .ToArray();

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        StoredLink.ReadAll(value, _serializer)
            .Where(link => link.Udi is not null)
            .Select(link => new UmbracoEntityReference(link.Udi!));

    private sealed class LinksValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            // The length of the list is read from either form: the stored one and the one the editor sends.
            var count = StoredLink.ReadAll(value, serializer).Count;
            return count > 0 && dataTypeConfiguration is MultiUrlPickerConfiguration picker
                ? texts.OutsideLimits(count, picker.MinNumber, picker.MaxNumber)
                : [];
        }
    }
}
