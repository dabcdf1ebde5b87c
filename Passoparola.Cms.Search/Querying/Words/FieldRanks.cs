using Passoparola.Cms.Search.Indexing;

namespace Passoparola.Cms.Search.Querying.Words;

/// <summary>Text fields by weight: the heavier has the greater rank, of equal ones the one declared first. Ranks begin at 1.</summary>
internal sealed class FieldRanks
{
    private readonly int[] _ranks;
    private readonly int[] _fields;

    public FieldRanks(IReadOnlyList<SearchField> texts)
    {
        _fields = [.. Enumerable.Range(0, texts.Count).OrderBy(field => texts[field].Weight).ThenByDescending(field => field)];
        _ranks = new int[texts.Count];
        for (var place = 0; place < _fields.Length; place++)
        {
            _ranks[_fields[place]] = place + 1;
        }
    }

    public byte RankOf(int field) => (byte)_ranks[field];

    public int FieldOf(int rank) => _fields[rank - 1];
}
