using System.Globalization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>The part of a moment that an editor is about, and its text in the back office.</summary>
internal sealed record MomentForm(string EditorFormat)
{
    public static readonly MomentForm Date = new("yyyy-MM-dd");
    public static readonly MomentForm Time = new("HH:mm:ss");
    public static readonly MomentForm Local = new("yyyy-MM-ddTHH:mm:ss");
    public static readonly MomentForm Zoned = new("yyyy-MM-ddTHH:mm:sszzz");

    public string Write(DateTimeOffset moment) => moment.ToString(EditorFormat, CultureInfo.InvariantCulture);

    /// <summary>Drops what the editor is not about, so that equal values are stored equal.</summary>
    public DateTimeOffset Trim(DateTimeOffset moment)
    {
        if (this == Date)
        {
            return new DateTimeOffset(DateOnly.FromDateTime(moment.DateTime), TimeOnly.MinValue, TimeSpan.Zero);
        }

        if (this == Time)
        {
            return new DateTimeOffset(DateOnly.MinValue, TimeOnly.FromDateTime(moment.DateTime), TimeSpan.Zero);
        }

        return this == Local ? new DateTimeOffset(moment.DateTime, TimeSpan.Zero) : moment;
    }
}
