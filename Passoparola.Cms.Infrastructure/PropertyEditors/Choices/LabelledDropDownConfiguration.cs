using System.Text.Json.Serialization;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

internal sealed class LabelledDropDownConfiguration : DropDownFlexibleConfiguration, ILabelledChoices
{
    [JsonIgnore]
    public IReadOnlyList<Choice> Choices { get; set; } = [];
}
