namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>A mark that the back office shows beside an item.</summary>
/// <param name="Alias">For example <c>Umb.PendingChanges</c>.</param>
public sealed record FlagResponse(string Alias)
{
    internal static FlagResponse[] None { get; } = [];

    internal static FlagResponse[] PendingChanges { get; } = [new("Umb.PendingChanges")];
}
