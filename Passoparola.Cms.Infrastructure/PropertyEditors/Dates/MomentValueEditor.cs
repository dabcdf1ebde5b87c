using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

internal sealed class MomentValueEditor : DataValueEditor, IDataValueSortable
{
    private readonly IJsonSerializer _serializer;
    private readonly MomentForm _form;

    public MomentValueEditor(
        DataEditorAttribute attribute,
        MomentForm form,
        ILocalizedTextService texts,
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _form = form;
        Validators.Add(new MomentValidator(texts, serializer));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        StoredMoment.TryRead(editorValue.Value, _serializer, out StoredMoment? moment)
            ? _serializer.Serialize(moment with { Date = _form.Trim(moment.Date) })
            : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        StoredMoment.TryRead(property.GetValue(culture, segment), _serializer, out StoredMoment? moment)
            ? new EditedMoment(_form.Write(moment.Date), moment.TimeZone)
            : null;

    public string? GetSortableValue(object? value, object? dataTypeConfiguration) =>
        StoredMoment.TryRead(value, _serializer, out StoredMoment? moment)
            ? moment.Date.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)
            : null;

    private sealed class MomentValidator(ILocalizedTextService texts, IJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            if (!EditedMoment.TryRead(value, serializer, out EditedMoment? moment))
            {
                yield break;
            }

            if (!StoredMoment.TryParse(moment.Date, out _))
            {
                yield return texts.Invalid("invalidDate", moment.Date ?? string.Empty);
            }

            if (dataTypeConfiguration is DateTimeConfiguration { TimeZones: { Mode: DateTimeConfiguration.TimeZoneMode.Custom } zones }
                && !zones.TimeZones.Contains(moment.TimeZone ?? string.Empty, StringComparer.OrdinalIgnoreCase))
            {
                yield return texts.Invalid("notOneOfOptions", moment.TimeZone ?? string.Empty);
            }
        }
    }
}
