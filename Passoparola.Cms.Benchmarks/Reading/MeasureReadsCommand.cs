using System.CommandLine;
using Passoparola.Cms.Benchmarks.Bare;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary><c>measure-reads</c>, and the hidden command that is the bare server beside it.</summary>
internal static class MeasureReadsCommand
{
    public static Command Create(Option<int> documents, Option<string> schema)
    {
        var work = SharedOptions.Work();
        var rounds = new Option<int>("--rounds") { Description = "How often the site and bare Kestrel are loaded in turn.", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "How long each is loaded in a round, and before the first to warm up.", DefaultValueFactory = _ => 10 };
        var requests = new Option<int>("--requests") { Description = "Distinct requests of each kind.", DefaultValueFactory = _ => 2_000 };
        var connections = new Option<int>("--connections") { Description = "Connections that ask at the same time.", DefaultValueFactory = _ => 32 };
        var starts = new Option<int>("--starts") { Description = "How often the start is timed first.", DefaultValueFactory = _ => 3 };
        var serverCore = new Option<int>("--server-core") { Description = "The processor core of both servers.", DefaultValueFactory = _ => 0 };
        var loadCore = new Option<int>("--load-core") { Description = "The processor core of the load.", DefaultValueFactory = _ => 1 };
        var encoding = new Option<string>("--encoding") { Description = "Accept-Encoding of the requests; empty for none.", DefaultValueFactory = _ => "gzip, deflate, br" };
        var settings = SharedOptions.Settings();
        var only = new Option<string[]>("--only") { Description = "A kind of request; repeatable. All without it.", DefaultValueFactory = _ => [] };
        only.AcceptOnlyFromAmong(ReadScenarios.Names);

        var measure = new Command("measure-reads", "Measures what reads cost the site's process, beside bare Kestrel with the same bytes.")
        {
            documents, schema, work, rounds, seconds, requests, connections, starts, serverCore, loadCore, encoding, settings, only,
        };
        measure.SetAction((parsed, cancellation) => SharedOptions.RunAsync(() => new MeasureReads(
            new ReadPlan(
                parsed.GetRequiredValue(schema),
                parsed.GetValue(documents),
                parsed.GetRequiredValue(work),
                parsed.GetValue(rounds),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                parsed.GetValue(requests),
                parsed.GetValue(connections),
                parsed.GetValue(serverCore),
                parsed.GetValue(loadCore),
                parsed.GetRequiredValue(encoding))
            {
                Settings = SharedOptions.Read(parsed.GetRequiredValue(settings)),
                Starts = parsed.GetValue(starts),
                Only = parsed.GetRequiredValue(only),
            }).RunAsync(cancellation)));
        return measure;
    }

    public static Command CreateBare()
    {
        var answers = new Option<string>("--answers") { Required = true };
        var address = new Option<string>("--urls") { Required = true };
        var bare = new Command(BareServer.Command, "Answers recorded requests, and does nothing else.") { answers, address };
        bare.Hidden = true;
        bare.SetAction((parsed, cancellation) => BareServer.RunAsync(parsed.GetRequiredValue(answers), parsed.GetRequiredValue(address), cancellation));
        return bare;
    }
}
