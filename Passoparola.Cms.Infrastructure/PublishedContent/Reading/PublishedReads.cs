using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Infrastructure.PublishedMedia;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>
/// For whoever keeps what was made from published content: what it was made from, and whether that is still what readers
/// see. Nothing is ever told that it is out of date; it asks.
/// </summary>
public sealed class PublishedReads
{
    private readonly ReadSideVersion _version;
    private readonly SiteStructure _structure;
    private readonly ReadTracker _tracker;
    private readonly PublishedDocuments _documents;
    private readonly PublishedMediaItems _media;

    internal PublishedReads(
        ReadSideVersion version,
        SiteStructure structure,
        ReadTracker tracker,
        PublishedDocuments documents,
        PublishedMediaItems media)
    {
        _version = version;
        _structure = structure;
        _tracker = tracker;
        _documents = documents;
        _media = media;
    }

    /// <summary>Changes with everything readers may see. Equal numbers: nothing has changed.</summary>
    public long Version => _version.Number;

    /// <summary>Whether everything committed has arrived. Only what was read while it was, at one version, may be kept.</summary>
    public bool IsSettled => _version.IsSettled;

    /// <summary>Begins to collect what this flow reads.</summary>
    public ReadsInProgress Collect() => new(_tracker, _structure.Number);

    /// <summary>Whether everything is still as it was read.</summary>
    public bool AreCurrent(CollectedReads reads)
    {
        ArgumentNullException.ThrowIfNull(reads);
        if (reads.IsEverything || reads.Structure != _structure.Number)
        {
            return false;
        }

        foreach (var read in reads.Items)
        {
            var held = read.Kind == PublishedItemType.Media ? _media.StampOf(read.Key) : _documents.StampOf(read.Key);
            if (held != read.Stamp)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Something that everything depends on has changed, such as a setting.</summary>
    public void EverythingChanged()
    {
        _structure.Changed();
        _version.Move();
    }
}
