using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>Rich text as it is stored and exchanged: <c>{ markup, blocks }</c>; values older than Umbraco 13 are the markup alone.</summary>
internal sealed record RichTextValue
{
    public string Markup { get; init; } = string.Empty;

    public RichTextBlockValue? Blocks { get; init; }

    public static bool TryRead(object? value, IJsonSerializer serializer, [NotNullWhen(true)] out RichTextValue? richText)
    {
        richText = value switch
        {
            string text when string.IsNullOrWhiteSpace(text) => null,
            string text when !text.DetectIsJson() => new RichTextValue { Markup = text },
            string or JsonNode or JsonElement => serializer.TryDeserialize(value, out RichTextValue? read) ? read : null,
            _ => null,
        };

        if (richText is null)
        {
            return false;
        }

        if (richText.Blocks is { } blocks)
        {
            BlockReader.Upgrade(blocks);
        }

        richText = richText with { Markup = richText.Markup ?? string.Empty };
        return true;
    }
}
