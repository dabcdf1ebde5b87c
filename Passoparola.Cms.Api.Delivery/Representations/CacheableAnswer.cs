using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Passoparola.Cms.Api.Delivery.Responses;

namespace Passoparola.Cms.Api.Delivery.Representations;

/// <summary>
/// A JSON body that may be sent many times: it has a strong entity tag for each content coding, is compressed when first
/// asked for that way, and answers <c>If-None-Match</c> with 304. Immutable but for the compressed forms it keeps.
/// </summary>
public sealed class CacheableAnswer
{
    private const string ContentType = "application/json; charset=utf-8";

    // Below this, headers and a frame weigh more than what compressing saves.
    private const int WorthCompressing = 512;
    private const int TagBytes = 15;

    private static readonly StringValues BrotliName = "br";
    private static readonly StringValues GzipName = "gzip";

    private readonly int _length;
    private readonly bool _isSentOnly;
    private readonly string _tag;
    private readonly string _gzipTag;
    private readonly string _brotliTag;
    private byte[]? _body;
    private byte[]? _gzip;
    private byte[]? _brotli;

    /// <param name="body">JSON in UTF-8. It is kept and must not be changed.</param>
    /// <param name="isSentOnly">
    /// Whether it is enough to keep what is sent: once the body was compressed, it is made of that again for the few who
    /// accept no compression.
    /// </param>
    public CacheableAnswer(byte[] body, bool isSentOnly = false)
    {
        ArgumentNullException.ThrowIfNull(body);
        _body = body;
        _length = body.Length;
        _isSentOnly = isSentOnly;
        var hash = Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, TagBytes));
        _tag = $"\"{hash}\"";
        _gzipTag = $"\"{hash}-gz\"";
        _brotliTag = $"\"{hash}-br\"";
    }

    /// <summary>The uncompressed body.</summary>
    public ReadOnlyMemory<byte> Body => Plain();

    /// <summary>How many bytes are kept, compressed forms included.</summary>
    public int Bytes => (Volatile.Read(ref _body)?.Length ?? 0) + (Volatile.Read(ref _gzip)?.Length ?? 0) + (Volatile.Read(ref _brotli)?.Length ?? 0);

    /// <summary>Sends the answer, or 304, or 406 when the client accepts no coding it can be sent in. A HEAD request gets the headers only.</summary>
    /// <param name="http">The request. <c>Vary</c> is the caller's to set and must name <c>Accept-Encoding</c>.</param>
    /// <param name="headers">Who may keep the answer.</param>
    public Task SendAsync(HttpContext http, AnswerHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(headers);
        var coding = AcceptedCoding.Of(http.Request.Headers.AcceptEncoding);
        if (coding == ContentCoding.None)
        {
            return DeliveryProblem.NotAcceptable().ExecuteAsync(http);
        }

        if (_length < WorthCompressing)
        {
            coding = ContentCoding.Identity;
        }

        headers.Apply(http.Response.Headers);
        if (headers.HasTag)
        {
            var tag = TagOf(coding);
            http.Response.Headers.ETag = tag;
            if (EntityTags.Matches(http.Request.Headers.IfNoneMatch, tag))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        return SendBodyAsync(http, coding);
    }

    private Task SendBodyAsync(HttpContext http, ContentCoding coding)
    {
        var body = BodyIn(coding);
        var response = http.Response;
        response.ContentType = ContentType;
        response.ContentLength = body.Length;
        if (coding != ContentCoding.Identity)
        {
            response.Headers.ContentEncoding = coding == ContentCoding.Brotli ? BrotliName : GzipName;
        }

        if (HttpMethods.IsHead(http.Request.Method))
        {
            return Task.CompletedTask;
        }

        var written = response.BodyWriter.WriteAsync(body, http.RequestAborted);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    private string TagOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => _brotliTag,
        ContentCoding.Gzip => _gzipTag,
        _ => _tag,
    };

    // Two requests may compress at the same time; the same bytes come of it.
    private byte[] BodyIn(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => Volatile.Read(ref _brotli) ?? Keep(ref _brotli, static stream => new BrotliStream(stream, CompressionLevel.Optimal)),
        ContentCoding.Gzip => Volatile.Read(ref _gzip) ?? Keep(ref _gzip, static stream => new GZipStream(stream, CompressionLevel.Optimal)),
        _ => Plain(),
    };

    // Whoever lets go of the body has kept a compressed form before.
    private byte[] Plain() => Volatile.Read(ref _body)
        ?? (Volatile.Read(ref _brotli) is { } brotli
            ? Decompressed(new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress))
            : Decompressed(new GZipStream(new MemoryStream(Volatile.Read(ref _gzip)!), CompressionMode.Decompress)));

    private byte[] Decompressed(Stream compressed)
    {
        using (compressed)
        {
            var body = new byte[_length];
            compressed.ReadExactly(body);
            return body;
        }
    }

    private byte[] Keep(ref byte[]? kept, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
        {
            stream.Write(Plain());
        }

        var bytes = compressed.ToArray();
        bytes = Interlocked.CompareExchange(ref kept, bytes, null) ?? bytes;
        if (_isSentOnly)
        {
            Volatile.Write(ref _body, null);
        }

        return bytes;
    }
}
