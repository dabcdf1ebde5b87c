namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <param name="FileHash">Hash of the file that was imported.</param>
/// <param name="StateHash">Hash of what the site would have exported right after.</param>
internal sealed record ImportRecord(string FileHash, string StateHash);
