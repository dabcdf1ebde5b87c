using System.Text;
using Passoparola.Cms.Infrastructure.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>
/// What the addresses and values of all items depend on: types, data types, languages, domains, settings, and which roots
/// are published in which order, because the first one's addresses begin without its own segment.
/// </summary>
internal sealed class SiteStructure(ReadSideVersion version, PublishedDocuments documents, Lazy<IDocumentNavigationQueryService> navigation)
{
    private readonly Lock _gate = new();
    private long _number = 1;
    private long _seen;
    private string _roots = "";

    public long Number
    {
        get
        {
            var current = version.Number;
            if (Volatile.Read(ref _seen) != current)
            {
                LookAtRoots(current);
            }

            return Volatile.Read(ref _number);
        }
    }

    public void Changed() => Interlocked.Increment(ref _number);

    private void LookAtRoots(long current)
    {
        var roots = Describe();
        lock (_gate)
        {
            if (roots != _roots)
            {
                _roots = roots;
                Changed();
            }

            Volatile.Write(ref _seen, current);
        }
    }

    private string Describe()
    {
        var description = new StringBuilder();
        if (navigation.Value.TryGetRootKeys(out var roots))
        {
            foreach (var root in roots)
            {
                if (documents.Find(root) is { } version)
                {
                    description.Append(root).AppendJoin(',', version.Cultures.Select(culture => culture.Culture));
                }
            }
        }

        return description.ToString();
    }
}
