using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Delivery.Representations;

namespace Passoparola.Cms.Tests.Delivery.Representations;

public sealed class KeepingWhatIsSent
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 2_000).Select(number => $"\"voce {number}\""))}]");

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task What_is_only_sent_is_kept_in_the_forms_it_was_sent_in(string first)
    {
        var answer = new CacheableAnswer(Json, isSentOnly: true);
        Assert.Equal(Json.Length, answer.Bytes);

        Assert.Equal(Json, await SentAsync(answer, first));
        Assert.InRange(answer.Bytes, 1, Json.Length / 2);
        foreach (var coding in (string[])["", "gzip", "br", ""])
        {
            Assert.Equal(Json, await SentAsync(answer, coding));
        }

        Assert.Equal(Json, answer.Body.ToArray());
        Assert.InRange(answer.Bytes, 1, Json.Length / 2);
    }

    [Fact]
    public async Task What_is_read_again_stays_as_it_is()
    {
        var answer = new CacheableAnswer(Json);

        Assert.Equal(Json, await SentAsync(answer, "br"));

        Assert.InRange(answer.Bytes, Json.Length + 1, 2 * Json.Length);
    }

    private static async Task<byte[]> SentAsync(CacheableAnswer answer, string coding)
    {
        using var sent = new MemoryStream();
        var http = new DefaultHttpContext { Response = { Body = sent } };
        http.Request.Headers.AcceptEncoding = coding;
        await answer.SendAsync(http, AnswerHeaders.Private);
        await http.Response.BodyWriter.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal(coding, http.Response.Headers.ContentEncoding.ToString());
        sent.Position = 0;
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var body = new MemoryStream();
        await plain.CopyToAsync(body, TestContext.Current.CancellationToken);
        return body.ToArray();
    }
}
