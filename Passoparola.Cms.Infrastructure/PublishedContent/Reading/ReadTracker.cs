namespace Passoparola.Cms.Infrastructure.PublishedContent.Reading;

/// <summary>Whether the running flow collects what it reads, and into what.</summary>
internal sealed class ReadTracker
{
    private readonly AsyncLocal<ReadsInProgress?> _current = new();

    public ReadsInProgress? Current => _current.Value;

    public void Set(ReadsInProgress? reads) => _current.Value = reads;
}
