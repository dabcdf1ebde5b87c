using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.Choices;

/// <summary>A colour and its label. Old values are the colour alone.</summary>
internal sealed record PickedColor(string? Value, string? Label)
{
    public static PickedColor? Read(object? value, IJsonSerializer serializer)
    {
        var text = value is string or JsonNode or JsonElement ? value.ToString()! : null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!text.DetectIsJson())
        {
            return new PickedColor(text, text);
        }

        return serializer.TryDeserialize(text, out PickedColor? color) && !string.IsNullOrWhiteSpace(color.Value)
            ? color with { Label = color.Label ?? color.Value }
            : null;
    }

    /// <summary>The same colour, however many hash signs it was written with.</summary>
    public bool IsSameAs(string other) =>
        string.Equals(Value?.TrimStart('#'), other.TrimStart('#'), StringComparison.OrdinalIgnoreCase);
}
