using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>Delivered as <c>2026-10-01T09:30:00</c>: a clock time without a zone.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateTimeUnspecifiedConverter(IJsonSerializer serializer)
    : MomentConverter<DateTime>(Constants.PropertyEditors.Aliases.DateTimeUnspecified, serializer)
{
    protected override DateTime Part(DateTimeOffset moment) => DateTime.SpecifyKind(moment.DateTime, DateTimeKind.Unspecified);
}
