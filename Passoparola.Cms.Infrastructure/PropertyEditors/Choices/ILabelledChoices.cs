namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>The configuration of a closed list, with the label of each stored code.</summary>
public interface ILabelledChoices
{
    IReadOnlyList<Choice> Choices { get; set; }
}
