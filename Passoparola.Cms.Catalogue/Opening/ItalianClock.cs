namespace Passoparola.Cms.Catalogue.Opening;

/// <summary>Days begin and places open by the clock of Italy, wherever the server stands.</summary>
public sealed class ItalianClock(TimeProvider clock)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");

    /// <summary>What a clock on an Italian wall shows now.</summary>
    public DateTime Now => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime;

    public DateOnly Today => DateOnly.FromDateTime(Now);
}
