using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>The JSON object that holds what of a type is only carried. Other types and data types are named by key.</summary>
internal sealed record ContentTypeDefinition
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public string? Thumbnail { get; init; }

    public bool AllowedAsRoot { get; init; }

    public bool IsElement { get; init; }

    public bool AllowedInLibrary { get; init; }

    /// <summary>The data type that lists the children as a collection.</summary>
    public Guid? ListView { get; init; }

    public ContentVariation Variations { get; init; }

    /// <summary>Only document types have one.</summary>
    public HistoryCleanupDefinition? HistoryCleanup { get; init; }

    public IReadOnlyList<Guid> Compositions { get; init; } = [];

    public IReadOnlyList<AllowedChildDefinition> AllowedChildren { get; init; } = [];

    public IReadOnlyList<PropertyGroupDefinition> Groups { get; init; } = [];

    public IReadOnlyList<PropertyTypeDefinition> Properties { get; init; } = [];

    public static ContentTypeDefinition Read(string json) => JsonSerializer.Deserialize<ContentTypeDefinition>(json, Json)!;

    public string Write() => JsonSerializer.Serialize(this, Json);
}

internal sealed record HistoryCleanupDefinition(
    bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

internal sealed record AllowedChildDefinition(Guid Key, int SortOrder);

internal sealed record PropertyGroupDefinition(
    int Id, Guid Key, string Alias, string? Name, PropertyGroupType Type, int SortOrder);

internal sealed record PropertyTypeDefinition
{
    public required int Id { get; init; }

    public required Guid Key { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The group's id; <c>null</c> for a property outside of groups.</summary>
    public int? GroupId { get; init; }

    public required Guid DataTypeKey { get; init; }

    public bool Mandatory { get; init; }

    public string? MandatoryMessage { get; init; }

    public string? ValidationRegExp { get; init; }

    public string? ValidationRegExpMessage { get; init; }

    public bool LabelOnTop { get; init; }

    public int SortOrder { get; init; }

    public ContentVariation Variations { get; init; }

    public DateTime CreateDate { get; init; }

    public DateTime UpdateDate { get; init; }
}
