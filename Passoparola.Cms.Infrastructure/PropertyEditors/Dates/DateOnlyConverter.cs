using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Dates;

/// <summary>Delivered as <c>2026-10-01</c>.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateOnlyConverter(IJsonSerializer serializer)
    : MomentConverter<DateOnly>(Constants.PropertyEditors.Aliases.DateOnly, serializer)
{
    protected override DateOnly Part(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);
}
