namespace Passoparola.Cms.Catalogue.Vocabularies;

/// <summary>What somebody may have meant who wrote a word that a vocabulary does not have.</summary>
public static class NearestWords
{
    private const int Most = 3;

    /// <summary>At most three words, the most alike first: those that begin with what was written before the others.</summary>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(written);
        return
        [
            .. words
                .OrderByDescending(word => word.StartsWith(written, StringComparison.OrdinalIgnoreCase))
                .ThenBy(word => Distance(written, word))
                .ThenBy(word => word, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    // Levenshtein's distance, ignoring case, by one row at a time.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var above = row[column];
                var same = char.ToUpperInvariant(left[line - 1]) == char.ToUpperInvariant(right[column - 1]);
                row[column] = Math.Min(Math.Min(above, row[column - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
