using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>
/// A closed list whose items may carry a label beside the stored code. What was configured is kept as it was sent; only
/// the configuration object that code reads has the codes alone as its items, as Umbraco's own classes expect.
/// </summary>
internal sealed class ChoicesConfigurationEditor<TConfiguration> : ConfigurationEditor<TConfiguration>
    where TConfiguration : ValueListConfiguration, ILabelledChoices, new()
{
    private const string ItemsKey = "items";

    public ChoicesConfigurationEditor(IIOHelper ioHelper)
        : base(ioHelper) => Field(nameof(ValueListConfiguration.Items)).Validators.Add(new ChoicesValidator());

    public override object ToConfigurationObject(
        IDictionary<string, object> configuration, IConfigurationEditorJsonSerializer configurationEditorJsonSerializer)
    {
        if (!configuration.TryGetValue(ItemsKey, out var items) || !ChoicesReader.TryRead(items, out List<Choice>? choices))
        {
            choices = [];
        }

        var withCodes = new Dictionary<string, object>(configuration) { [ItemsKey] = choices.Select(choice => choice.Value).ToArray() };
        var typed = (TConfiguration)base.ToConfigurationObject(withCodes, configurationEditorJsonSerializer);
        typed.Choices = choices;
        return typed;
    }
}
