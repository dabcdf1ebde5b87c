namespace Passoparola.Cms.Search.Querying.Collecting;

/// <summary>A document that matches.</summary>
/// <param name="View">Which of the snapshot's segments holds it.</param>
/// <param name="Document">Its place there.</param>
/// <param name="Score">Its score, when the order asks for it.</param>
internal readonly record struct Match(int View, int Document, double Score);
