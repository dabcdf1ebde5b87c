namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>One item of a closed list: what is stored, and what an editor reads.</summary>
public sealed record Choice(string Value, string Label);
