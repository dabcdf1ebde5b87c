using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Documents.Reading;

/// <summary>
/// Documents that were read before they are asked for. They stand for the database only while nobody commits anything
/// and the asking unit of work has not begun to write.
/// </summary>
internal sealed class DocumentsAhead(AmbientScope ambient, DocumentQueries queries) : IReadAhead
{
    private const int ReadAtOnce = 500;

    private readonly AsyncLocal<Announced?> _announced = new();

    public IDisposable Announce(IReadOnlyList<Guid> documentKeys) => new Announcement(this, documentKeys);

    /// <returns>The document; <c>null</c> when the database has to be asked.</returns>
    public DocumentView? Find(Guid key) => _announced.Value is { } announced && ambient.Current is { IsWriting: false }
        ? announced.Find(key)
        : null;

    private long Commits => ambient.Commits;

    private DocumentView[] Read(Guid[] keys) => [.. queries.Current.Where(document => keys.Contains(document.Key))];

    /// <summary>What is announced, read some hundreds at a time and forgotten with the next hundreds.</summary>
    private sealed class Announced(DocumentsAhead ahead, IReadOnlyList<Guid> keys)
    {
        private readonly Lock _gate = new();
        private Dictionary<Guid, int>? _chunks = keys.Distinct().Select((key, index) => (key, index)).ToDictionary(pair => pair.key, pair => pair.index / ReadAtOnce);
        private Dictionary<Guid, DocumentView> _read = [];
        private int _chunk = -1;
        private long _commits;

        public DocumentView? Find(Guid key)
        {
            lock (_gate)
            {
                if (_chunks?.TryGetValue(key, out var chunk) != true)
                {
                    return null;
                }

                if (chunk != _chunk)
                {
                    _commits = ahead.Commits;
                    _read = ahead.Read([.. _chunks.Where(pair => pair.Value == chunk).Select(pair => pair.Key)]).ToDictionary(document => document.Key);
                    _chunk = chunk;
                }

                return _commits == ahead.Commits ? _read.GetValueOrDefault(key) : null;
            }
        }

        public void End()
        {
            lock (_gate)
            {
                _chunks = null;
                _read = [];
            }
        }
    }

    private sealed class Announcement : IDisposable
    {
        private readonly DocumentsAhead _ahead;
        private readonly Announced? _outer;
        private readonly Announced _own;

        public Announcement(DocumentsAhead ahead, IReadOnlyList<Guid> keys)
        {
            _ahead = ahead;
            _outer = ahead._announced.Value;
            _own = new Announced(ahead, keys);
            ahead._announced.Value = _own;
        }

        public void Dispose()
        {
            _ahead._announced.Value = _outer;
            // What this flow has started and not awaited still sees the announcement.
            _own.End();
        }
    }
}
