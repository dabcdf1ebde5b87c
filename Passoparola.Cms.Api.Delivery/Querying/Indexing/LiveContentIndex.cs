using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>
/// The index of published documents as it is now. Queries take <see cref="Current"/> and keep it; one writer at a time
/// prepares the next one and puts it in its place whole.
/// </summary>
internal sealed class LiveContentIndex : ISearchIndex, IDisposable
{
    private readonly DocumentReading _reading;
    private readonly PublishedIndexSource _source;
    private readonly IDocumentNavigationQueryService _navigation;
    private readonly ILanguageService _languages;
    private readonly ILogger<LiveContentIndex> _logger;
    private readonly IDisposable? _settingsChanges;
    private readonly Lock _writing = new();
    private List<string> _cultures = [];
    private string _deliveredTypes;
    private volatile ContentIndex? _current;
    private Task _tidying = Task.CompletedTask;

    public LiveContentIndex(
        DocumentReading reading,
        PublishedIndexSource source,
        IDocumentNavigationQueryService navigation,
        ILanguageService languages,
        IOptionsMonitor<DeliveryApiSettings> settings,
        ILogger<LiveContentIndex> logger)
    {
        _reading = reading;
        _source = source;
        _navigation = navigation;
        _languages = languages;
        _logger = logger;
        _deliveredTypes = DeliveredTypes(settings.CurrentValue);
        _settingsChanges = settings.OnChange(FollowSettings);
    }

    /// <summary>The index, null until it was first built.</summary>
    public ContentIndex? Current => _current;

    public IReadOnlyList<string> Cultures => _current?.Cultures ?? [];

    public SearchSnapshot? For(string culture) => _current?.For(culture);

    /// <summary>Builds the index of everything that is published. Queries go on in the old one until it is done.</summary>
    public async Task RebuildAsync()
    {
        var cultures = (await _languages.GetAllAsync()).Select(language => language.IsoCode).ToList();
        lock (_writing)
        {
            _cultures = cultures;
            Rebuild();
        }
    }

    public async Task RebuildIfLoadedAsync()
    {
        if (_current is not null)
        {
            await RebuildAsync();
        }
    }

    /// <summary>Takes in what became of some documents.</summary>
    /// <param name="changed">Documents that changed or are gone.</param>
    /// <param name="branches">Those among them whose descendants may be affected.</param>
    public void Update(IReadOnlyCollection<Guid> changed, IReadOnlySet<Guid> branches)
    {
        lock (_writing)
        {
            // Before the first build there is nothing to keep up to date: that build reads everything.
            if (_current is not { } current)
            {
                return;
            }

            var affected = changed.ToHashSet();
            if (branches.Count > 0)
            {
                affected.UnionWith(branches.SelectMany(branch => _navigation.TryGetDescendantsKeys(branch, out var keys) ? keys : []));
                affected.UnionWith(current.InAnyCulture(snapshot => snapshot.Beneath(branches)));
            }

            ReadAgain(current, affected);
        }
    }

    /// <summary>Reads the documents of some types again.</summary>
    public void UpdateTypes(IReadOnlySet<int> typeIds)
    {
        lock (_writing)
        {
            if (_current is { } current)
            {
                ReadAgain(current, current.InAnyCulture(snapshot => snapshot.OfTypes(typeIds)));
            }
        }
    }

    public void Dispose() => _settingsChanges?.Dispose();

    // One reload of the configuration may be told several times; only the lists of types matter here.
    private void FollowSettings(DeliveryApiSettings settings)
    {
        lock (_writing)
        {
            var deliveredTypes = DeliveredTypes(settings);
            if (_current is not null && deliveredTypes != _deliveredTypes)
            {
                Rebuild();
            }

            _deliveredTypes = deliveredTypes;
        }
    }

    private static string DeliveredTypes(DeliveryApiSettings settings) =>
        $"{string.Join(',', settings.AllowedContentTypeAliases.Order())}!{string.Join(',', settings.DisallowedContentTypeAliases.Order())}";

    private void Rebuild()
    {
        var design = _reading.Design();
        var built = ContentIndex.Of(design, _cultures, _reading.Read(_source, _source.AllKeys(), design, _cultures));
        _current = built;
        _logger.LogInformation("The index holds {Count} documents in {Cultures} cultures", built.Count, _cultures.Count);
    }

    // What was taken from a document that changed, came or went has changed with it.
    private void ReadAgain(ContentIndex current, HashSet<Guid> affected)
    {
        var referredTo = affected.Concat(Parents(affected)).ToHashSet();
        affected.UnionWith(current.InAnyCulture(snapshot => snapshot.ReferringTo(referredTo)));
        _current = current.With(affected, _reading.Read(_source, affected, current.Design, _cultures));
        TidyUp();
    }

    // Who refers to a list is made from what it holds.
    private IEnumerable<Guid> Parents(IEnumerable<Guid> keys) =>
        keys.Select(key => _navigation.TryGetParentKey(key, out var parent) ? parent : null).OfType<Guid>();

    // A merge takes long in a great index, so it is run beside whoever writes and put in place when it is done.
    private void TidyUp()
    {
        if (_tidying.IsCompleted && _current?.PlanMerge() is not null)
        {
            _tidying = Task.Run(RunMerges);
        }
    }

    private void RunMerges()
    {
        try
        {
            while (_current?.PlanMerge() is var (culture, merge))
            {
                merge.Run();
                lock (_writing)
                {
                    _current = _current?.With(culture, merge);
                }
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            _logger.LogError(failure, "The index could not be tidied up; it answers as before");
        }
    }
}
