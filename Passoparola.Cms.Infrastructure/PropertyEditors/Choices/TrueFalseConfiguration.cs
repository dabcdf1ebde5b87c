using System.Text.Json.Serialization;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

internal sealed class TrueFalseConfiguration
{
    [ConfigurationField("default")]
    [JsonPropertyName("default")]
    public bool InitialState { get; set; }

    [ConfigurationField("showLabels")]
    public bool ShowLabels { get; set; }

    [ConfigurationField("labelOn")]
    public string? LabelOn { get; set; }

    [ConfigurationField("labelOff")]
    public string? LabelOff { get; set; }
}
