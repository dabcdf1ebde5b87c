using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace Passoparola.Cms.Benchmarks.Bare;

/// <summary>
/// What the site is measured against: Kestrel, one delegate and a dictionary of recorded answers. No routing, no
/// middleware, no services.
/// </summary>
internal static class BareServer
{
    public const string Command = "bare";

    /// <summary>What tells that it listens.</summary>
    public static readonly RecordedAnswer Ready = new("/health/ready", StatusCodes.Status200OK, new Dictionary<string, string>(), []);

    public static async Task RunAsync(string recorded, string address, CancellationToken cancellation)
    {
        var answers = (await RecordedAnswer.ReadAsync(recorded, cancellation)).ToDictionary(answer => answer.Target, Prepared.From, StringComparer.Ordinal);
        using var host = new HostBuilder()
            .ConfigureWebHost(web => web.UseKestrel().UseUrls(address).Configure(app => app.Run(http => AnswerAsync(http, answers))))
            .Build();
        await host.RunAsync(cancellation);
    }

    private static Task AnswerAsync(HttpContext http, Dictionary<string, Prepared> answers)
    {
        var response = http.Response;
        if (!answers.TryGetValue(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, out var answer))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Body.Length == 0)
        {
            return Task.CompletedTask;
        }

        response.ContentLength = answer.Body.Length;
        var written = response.BodyWriter.WriteAsync(answer.Body);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    private sealed record Prepared(int Status, (string Name, StringValues Value)[] Headers, byte[] Body)
    {
        public static Prepared From(RecordedAnswer answer) =>
            new(answer.Status, [.. answer.Headers.Select(header => (header.Key, new StringValues(header.Value)))], answer.Body);
    }
}
