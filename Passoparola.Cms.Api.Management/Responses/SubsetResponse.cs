namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>A part of a list around one item.</summary>
/// <param name="TotalBefore">How many stand before the part.</param>
/// <param name="TotalAfter">How many stand after it.</param>
public sealed record SubsetResponse<T>(long TotalBefore, long TotalAfter, IReadOnlyList<T> Items);
