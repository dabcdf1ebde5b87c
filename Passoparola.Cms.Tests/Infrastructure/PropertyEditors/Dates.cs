using System.Text.Json;
using Passoparola.Cms.Infrastructure.PropertyEditors.Dates;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class Dates
{
    private readonly EditorsUnderTest _editors = new();

    [Theory]
    [InlineData(typeof(DateOnlyPropertyEditor), typeof(DateOnlyConverter), "2026-10-01", "\"2026-10-01\"")]
    [InlineData(typeof(TimeOnlyPropertyEditor), typeof(TimeOnlyConverter), "09:30:00", "\"09:30:00\"")]
    [InlineData(typeof(DateTimeUnspecifiedPropertyEditor), typeof(DateTimeUnspecifiedConverter), "2026-10-01T09:30:00", "\"2026-10-01T09:30:00\"")]
    [InlineData(typeof(DateTimeWithTimeZonePropertyEditor), typeof(DateTimeWithTimeZoneConverter), "2026-10-01T09:30:00+02:00", "\"2026-10-01T09:30:00+02:00\"")]
    public void A_date_comes_back_to_the_editor_and_is_delivered(Type editorType, Type converterType, string sent, string delivered)
    {
        var editor = (DataEditor)Activator.CreateInstance(editorType, _editors.Get<IDataValueEditorFactory>(), _editors.Get<Umbraco.Cms.Core.IO.IIOHelper>())!;
        var stored = _editors.Store(editor, $$"""{"date":"{{sent}}","timeZone":null}""", new DateTimeConfiguration());
        var converter = (IPropertyValueConverter)Activator.CreateInstance(converterType, _editors.Serializer)!;
        var property = new TestPropertyType("date", editor.Alias, converter);

        using var shown = JsonDocument.Parse(_editors.Show(editor, stored));
        Assert.Equal(sent, shown.RootElement.GetProperty("date").GetString());
        Assert.Equal(delivered, JsonSerializer.Serialize(property.Deliver(stored)).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.True(converter.IsConverter(property));
    }

    [Fact]
    public void A_plain_date_in_a_schema_file_counts_as_a_stored_one() =>
        Assert.Equal(
            new DateOnly(2026, 10, 1),
            new TestPropertyType("date", "Umbraco.DateOnly", new DateOnlyConverter(_editors.Serializer)).Deliver("2026-10-01"));

    [Fact]
    public void The_same_time_is_stored_the_same_whatever_day_it_was_typed()
    {
        var editor = _editors.Editor<TimeOnlyPropertyEditor>();
        Assert.Equal(
            _editors.Store(editor, """{"date":"2026-10-01T09:30:00","timeZone":null}"""),
            _editors.Store(editor, """{"date":"09:30:00","timeZone":null}"""));
    }

    [Fact]
    public void Text_that_is_no_date_is_refused_and_not_stored()
    {
        var editor = _editors.Editor<DateOnlyPropertyEditor>();
        const string sent = """{"date":"first of may","timeZone":null}""";

        Assert.Equal(["invalidDate:first of may"], EditorsUnderTest.Errors(editor, _editors.Sent(sent), new DateTimeConfiguration()));
        Assert.Null(_editors.Store(editor, sent));
    }

    [Fact]
    public void Only_a_configured_time_zone_is_accepted()
    {
        var editor = _editors.Editor<DateTimeWithTimeZonePropertyEditor>();
        var rome = _editors.Configure(editor, """{"timeZones":{"mode":"custom","timeZones":["Europe/Rome"]}}""");

        Assert.Empty(EditorsUnderTest.Errors(editor, _editors.Sent("""{"date":"2026-10-01T09:30:00+02:00","timeZone":"Europe/Rome"}"""), rome));
        Assert.Single(EditorsUnderTest.Errors(editor, _editors.Sent("""{"date":"2026-10-01T09:30:00+02:00","timeZone":"Asia/Tokyo"}"""), rome));
    }

    [Fact]
    public void The_classic_date_picker_keeps_the_clock_time()
    {
        var editor = _editors.Editor<DateTimePropertyEditor>();
        var stored = Assert.IsType<DateTime>(_editors.Store(editor, "\"2026-11-22 10:20:30\""));

        Assert.Equal(new DateTime(2026, 11, 22, 10, 20, 30), stored);
        Assert.Equal("\"2026-11-22 10:20:30\"", _editors.Show(editor, stored));
        Assert.Equal("null", _editors.Show(editor, null));
    }
}
