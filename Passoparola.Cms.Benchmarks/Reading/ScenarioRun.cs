using Passoparola.Cms.Benchmarks.Bare;
using Passoparola.Cms.Benchmarks.Hosting;
using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>Loads the site and bare Kestrel in turn with one kind of request.</summary>
internal sealed class ScenarioRun(ReadPlan plan, SiteDatabase database, SiteProcess site, HttpClient client)
{
    private readonly Wrk _load = new(plan.LoadCore, plan.Connections);

    /// <returns>Null when the site does not serve such requests.</returns>
    /// <exception cref="InvalidOperationException">The site answers some of the requests with another status than it should.</exception>
    public async Task<ReadFigures?> RunAsync(ReadScenario scenario, CancellationToken cancellation)
    {
        if (await RecordAsync(scenario, cancellation) is not { } recorded)
        {
            return null;
        }

        var file = Path.Combine(database.Directory, "recorded.json");
        await RecordedAnswer.WriteAsync(file, recorded, cancellation);
        var (bare, asking) = SiteProcess.ServeBesideOn(plan.ServerCore, database, [BareServer.Command, "--answers", file]);
        await using (bare)
        {
            using (asking)
            {
                await bare.WaitUntilReadyAsync(asking, cancellation);
                return await RunAsync(scenario, new ServerUnderLoad(site, client, _load), new ServerUnderLoad(bare, asking, _load), cancellation);
            }
        }
    }

    private async Task<ReadFigures> RunAsync(ReadScenario scenario, ServerUnderLoad ours, ServerUnderLoad bare, CancellationToken cancellation)
    {
        await ours.RunAsync(scenario, plan.Round, cancellation);
        await bare.RunAsync(scenario, plan.Round, cancellation);
        var (site, kestrel) = (new List<ReadRound>(), new List<ReadRound>());
        for (var round = 0; round < plan.Rounds; round++)
        {
            site.Add(await ours.RunAsync(scenario, plan.Round, cancellation));
            kestrel.Add(await bare.RunAsync(scenario, plan.Round, cancellation));
        }

        return ReadFigures.Of(scenario, site, kestrel);
    }

    private async Task<IReadOnlyList<RecordedAnswer>?> RecordAsync(ReadScenario scenario, CancellationToken cancellation)
    {
        List<RecordedAnswer> recorded = [BareServer.Ready];
        foreach (var request in scenario.Requests)
        {
            var answer = await RecordedAnswer.TakeAsync(client, request, cancellation);
            if (answer.Status == StatusOfNothing && recorded.Count == 1)
            {
                return null;
            }

            recorded.Add(answer.Status == scenario.Status
                ? answer
                : throw new InvalidOperationException($"{scenario.Name}: the site answers {answer.Status} to {request.Target}, not {scenario.Status}."));
        }

        return recorded.Count > 1 ? recorded : null;
    }

    private const int StatusOfNothing = 404;
}
