using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>What the newer date editors send and receive: the date as text in the editor's own form, and an IANA time zone.</summary>
internal sealed record EditedMoment(string? Date, string? TimeZone)
{
    public static bool TryRead(object? value, IJsonSerializer serializer, [NotNullWhen(true)] out EditedMoment? moment)
    {
        moment = value is string text && !text.DetectIsJson() && !string.IsNullOrWhiteSpace(text) ? new EditedMoment(text, null) : null;
        return moment is not null || (value is not null && serializer.TryDeserialize(value, out moment));
    }
}
