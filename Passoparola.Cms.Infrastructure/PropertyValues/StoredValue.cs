namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>The value of one property in one culture and segment, as it is kept in a version.</summary>
/// <param name="PropertyTypeId">The property type the value belongs to; values of removed types are ignored by readers.</param>
/// <param name="Culture">The culture's code, or <c>null</c> when the property does not vary by culture.</param>
/// <param name="Segment">The segment, or <c>null</c> when the property does not vary by segment.</param>
/// <param name="Value">An <see cref="int"/>, a <see cref="decimal"/>, a UTC <see cref="DateTime"/> or a <see cref="string"/>; never <c>null</c>.</param>
internal sealed record StoredValue(int PropertyTypeId, string? Culture, string? Segment, object Value);
