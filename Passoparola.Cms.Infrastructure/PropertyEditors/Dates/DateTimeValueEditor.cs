using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>The classic date picker: <c>2026-11-22 10:20:30</c> in the editor, without a time zone.</summary>
internal sealed class DateTimeValueEditor : DataValueEditor
{
    public DateTimeValueEditor(
        DataEditorAttribute attribute, IShortStringHelper shortStrings, IJsonSerializer serializer, IIOHelper ioHelper)
        : base(shortStrings, serializer, ioHelper, attribute) => Validators.Add(new DateTimeValidator());

    // UTC only in name: it keeps the clock time that was typed from being shifted on its way to the database and back.
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        Read(editorValue.Value) is { } date ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Read(property.GetValue(culture, segment))?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static DateTime? Read(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset moment => moment.DateTime,
        null => null,
        _ when DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            => moment.DateTime,
        _ => null,
    };
}
