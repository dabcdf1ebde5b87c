using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>Delivered as <c>2026-10-01T09:30:00+02:00</c>.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateTimeWithTimeZoneConverter(IJsonSerializer serializer)
    : MomentConverter<DateTimeOffset>(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, serializer)
{
    protected override DateTimeOffset Part(DateTimeOffset moment) => moment;
}
