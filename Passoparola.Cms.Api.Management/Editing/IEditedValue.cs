using System.Text.Json;

namespace Passoparola.Cms.Api.Management.Editing;

/// <summary>The value of a property in a request.</summary>
internal interface IEditedValue
{
    string Alias { get; }

    JsonElement? Value { get; }

    string? Culture { get; }

    string? Segment { get; }
}
