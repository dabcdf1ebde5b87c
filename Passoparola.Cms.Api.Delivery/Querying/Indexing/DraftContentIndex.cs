namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>
/// What queries in preview read. Built from the database when a preview first asks, dropped whenever a document, a type
/// or a language changes; nothing outside preview touches it.
/// </summary>
internal sealed class DraftContentIndex(DocumentReading reading, DraftIndexSource source)
{
    private readonly Lock _building = new();
    private ContentIndex? _current;
    private int _generation;

    public ContentIndex In(IReadOnlyList<string> cultures)
    {
        lock (_building)
        {
            if (_current is { } current)
            {
                return current;
            }

            var generation = Volatile.Read(ref _generation);
            var design = reading.Design();
            var built = ContentIndex.Of(design, cultures, reading.Read(source, source.AllKeys(), design, cultures));
            // A change that came while this was being built may or may not be in it.
            _current = generation == Volatile.Read(ref _generation) ? built : null;
            return built;
        }
    }

    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        Volatile.Write(ref _current, null);
    }
}
