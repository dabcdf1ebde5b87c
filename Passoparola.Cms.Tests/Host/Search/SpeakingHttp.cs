using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Host.Search;

[Collection<RunningCms>]
public sealed class SpeakingHttp(CmsApplication cms) : SearchScenario(cms)
{
    [Fact]
    public async Task An_answer_that_is_known_already_is_not_sent_again()
    {
        Marked("Uno");
        using var first = await AskAsync($"filter=keyword:{Mark}");
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal("public, must-revalidate, max-age=0", first.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept-Encoding", "Accept-Language", "Start-Item"], first.Headers.Vary);
        Assert.Equal(["*"], first.Headers.GetValues("Access-Control-Allow-Origin"));

        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(HttpMethod.Get, ("If-None-Match", tag.ToString()))).Status);
        Marked("Due");
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(HttpMethod.Get, ("If-None-Match", tag.ToString()))).Status);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        Marked("Uno");
        var get = await AskAsync(HttpMethod.Get);
        var head = await AskAsync(HttpMethod.Head);

        Assert.Equal(get.Length, head.Length);
        Assert.Equal(get.Tag, head.Tag);
        Assert.Empty(head.Body);
    }

    [Fact]
    public async Task Answers_are_compressed_for_who_accepts_it()
    {
        Marked("Uno");

        Assert.Equal("br", (await AskAsync(HttpMethod.Get, ("Accept-Encoding", "gzip, br"))).Coding);
        Assert.Equal("gzip", (await AskAsync(HttpMethod.Get, ("Accept-Encoding", "gzip, br;q=0"))).Coding);
        Assert.Equal("", (await AskAsync(HttpMethod.Get)).Coding);
    }

    [Fact]
    public async Task What_was_asked_with_a_key_is_for_that_client_only()
    {
        using var visitor = Cms.AsVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, Search) { Headers = { { "Api-Key", "any" } } };
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Another_method_is_told_which_ones_there_are()
    {
        using var visitor = Cms.AsVisitor();
        using var answer = await visitor.DeleteAsync(new Uri(Search, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow.Order());
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_start_item_that_does_not_exist_is_a_problem_that_names_it()
    {
        using var visitor = Cms.AsVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, Search) { Headers = { { "Start-Item", "nowhere" } } };
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("nowhere", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Coding, string? Tag, long? Length, byte[] Body)> AskAsync(HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var visitor = Cms.AsVisitor();
        using var request = new HttpRequestMessage(method, $"{Search}?filter=keyword:{Mark}&facets=cost");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        // The tag is that of the search without facets, where one is sent.
        if (request.Headers.Contains("If-None-Match"))
        {
            request.RequestUri = new Uri($"{Search}?filter=keyword:{Mark}", UriKind.Relative);
        }

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        return (
            answer.StatusCode,
            string.Join(',', answer.Content.Headers.ContentEncoding),
            answer.Headers.ETag?.ToString(),
            answer.Content.Headers.ContentLength,
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
