using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>Delivered as <c>09:30:00</c>.</summary>
[DefaultPropertyValueConverter]
internal sealed class TimeOnlyConverter(IJsonSerializer serializer)
    : MomentConverter<TimeOnly>(Constants.PropertyEditors.Aliases.TimeOnly, serializer)
{
    protected override TimeOnly Part(DateTimeOffset moment) => TimeOnly.FromDateTime(moment.DateTime);
}
