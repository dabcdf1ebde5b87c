namespace Passoparola.Cms.Infrastructure.PublishedContent.Items;

/// <summary>A stored value of a property; empty culture and segment where the property does not vary by them.</summary>
internal readonly record struct SourceValue(string Culture, string Segment, object? Value);
