using System.Net;
using System.Text;
using System.Text.Json;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.UploadedFiles;

/// <summary>What people send by mistake, and what others send on purpose.</summary>
[Collection<RunningCms>]
public sealed class RefusingFiles(CmsApplication cms) : IDisposable
{
    private static readonly byte[] Script = Encoding.ASCII.GetBytes("<script>alert(document.domain)</script>");

    private readonly HttpClient _client = cms.AsAdministrator();

    public static TheoryData<string, string, string> Names => new()
    {
        { "", "image/png", "missing" },
        { "immagine", "image/png", "formatNotAllowed" },
        { "immagine.", "image/png", "nameInvalid" },
        { "immagine.svg", "image/svg+xml", "formatNotAllowed" },
        { "pagina.html", "text/html", "formatNotAllowed" },
        { "foto.bmp", "image/bmp", "formatNotAllowed" },
        { "foto.tiff", "image/tiff", "formatNotAllowed" },
        { "foto.heic", "image/heic", "formatNotAllowed" },
        { "lettera.docx", "application/octet-stream", "formatNotAllowed" },
        { "programma.exe", "application/octet-stream", "formatNotAllowed" },
        { "foto.png.php", "image/png", "formatNotAllowed" },
        { "foto.php.png", "image/png", "nameMisleads" },
        { "foto.pHp5.png", "image/png", "nameMisleads" },
        { "foto.html.png", "image/png", "nameMisleads" },
        { "foto.svg.png", "image/png", "nameMisleads" },
        { "foto.aspx .png", "image/png", "nameMisleads" },
        { "foto.exe.2024.png", "image/png", "nameMisleads" },
        { "../foto.png", "image/png", "nameInvalid" },
        { "..\\..\\foto.png", "image/png", "nameInvalid" },
        { "/etc/cron.d/foto.png", "image/png", "nameInvalid" },
        { "C:\\foto.png", "image/png", "nameInvalid" },
        { "foto.png::$DATA.png", "image/png", "nameInvalid" },
        { "..%2f..%2ffoto.png", "image/png", "nameInvalid" },
        { "foto%00.png", "image/png", "nameInvalid" },
        { ".png", "image/png", "nameInvalid" },
        { ".htaccess.png", "image/png", "nameInvalid" },
        { "foto<img src=x>.png", "image/png", "nameInvalid" },
        { "foto\u202Egpj.png", "image/png", "nameInvalid" },
        { "foto\u200B.png", "image/png", "nameInvalid" },
        { "foto\tuno.png", "image/png", "nameInvalid" },
        { $"{new string('a', 300)}.png", "image/png", "nameInvalid" },
        { "foto.png", "text/html", "contentTypeDiffers" },
        { "foto.png", "image/svg+xml", "contentTypeDiffers" },
        { "foto.png", "image/jpeg", "contentTypeDiffers" },
        { "foto.png", "application/pdf; charset=utf-8", "contentTypeDiffers" },
    };

    public static TheoryData<string, string> Contents => [.. Hostile.Select(file => new TheoryDataRow<string, string>(file.Key, file.Value.Expected))];

    private static Dictionary<string, (string Name, byte[] Content, string Expected)> Hostile { get; } = new()
    {
        ["nothing"] = ("foto.png", [], "empty"),
        ["one byte"] = ("foto.jpg", [0xFF], "contentDiffers"),
        ["a page as an image"] = ("foto.png", Script, "contentDiffers"),
        ["a drawing as an image"] = ("foto.png", Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "contentDiffers"),
        ["a program as an image"] = ("foto.jpg", Encoding.ASCII.GetBytes("MZ\x90\0\x03"), "contentDiffers"),
        ["a JPEG as a PNG"] = ("foto.png", SampleFiles.Jpeg, "contentDiffers"),
        ["a PNG as a JPEG"] = ("foto.jpg", SampleFiles.Png(), "contentDiffers"),
        ["a GIF as a WebP"] = ("foto.webp", SampleFiles.Gif, "contentDiffers"),
        ["an image as a document"] = ("foto.pdf", SampleFiles.Png(), "contentDiffers"),
        ["a document as an image"] = ("foto.gif", SampleFiles.Pdf, "contentDiffers"),
        ["a HEIC photograph as an AVIF"] = ("foto.avif", Encoding.ASCII.GetBytes("\0\0\0\x14ftypheic\0\0\0\0heic"), "contentDiffers"),
        ["a JPEG that breaks off"] = ("foto.jpg", SampleFiles.Jpeg[..^40], "contentDiffers"),
        ["a PNG that breaks off"] = ("foto.png", SampleFiles.Png()[..^8], "contentDiffers"),
        ["a PNG without a picture"] = ("foto.png", [.. SampleFiles.Png()[..33], .. SampleFiles.Png()[^12..]], "contentDiffers"),
        ["a GIF that breaks off"] = ("foto.gif", SampleFiles.Gif[..^1], "contentDiffers"),
        ["a WebP that is shorter than it says"] = ("foto.webp", SampleFiles.Webp[..^4], "contentDiffers"),
        ["an AVIF that breaks off"] = ("foto.avif", SampleFiles.Avif[..^9], "contentDiffers"),
        ["a PDF that breaks off"] = ("atto.pdf", SampleFiles.Pdf[..^8], "contentDiffers"),
        ["a PDF that begins with something else"] = ("atto.pdf", [.. Script, .. SampleFiles.Pdf], "contentDiffers"),
        ["a PNG with a page behind it"] = ("foto.png", SampleFiles.Png().With(Script), "contentDiffers"),
        ["a GIF with an archive behind it"] = ("foto.gif", SampleFiles.Gif.With(SampleFiles.Zip()), "contentDiffers"),
        ["a WebP with an archive behind it"] = ("foto.webp", SampleFiles.Webp.With(SampleFiles.Zip()), "contentDiffers"),
        ["an AVIF with a page behind it"] = ("foto.avif", SampleFiles.Avif.With(Script), "contentDiffers"),
        ["a PDF with an archive behind it"] = ("atto.pdf", SampleFiles.Pdf.With(SampleFiles.Zip()), "contentDiffers"),
        ["a PDF with an archive within it"] = ("atto.pdf", SampleFiles.Pdf.With(SampleFiles.Zip()).With("\n%%EOF\n"), "contentDiffers"),
        ["a script that begins as a GIF"] = ("foto.gif", Encoding.ASCII.GetBytes("GIF89a/*aaaa*/=1;alert(1)//;"), "contentDiffers"),
        ["a PNG that tells a page"] = ("foto.png", SampleFiles.Png(chunks: ("tEXt", [.. "Comment\0"u8, .. Script])), "contentActive"),
        ["a PNG that tells a program"] = ("foto.png", SampleFiles.Png(chunks: ("iTXt", [.. "x\0"u8, .. "<?php system($_GET['c']); ?>"u8])), "contentActive"),
        ["a PNG that tells a page in UTF-16"] = ("foto.png", SampleFiles.Png(chunks: ("tEXt", Encoding.Unicode.GetBytes("<script>alert(1)"))), "contentActive"),
        ["a JPEG with a program as its comment"] = ("foto.jpg", JpegWith(0xFE, [.. "<?php phpinfo();"u8]), "contentActive"),
        ["a JPEG with a page as its description"] = ("foto.jpg", JpegWith(0xE1, [.. "Exif\0\0"u8, .. "<HTML><BODY onload=alert(1)>"u8]), "contentActive"),
        ["a GIF with a page as its comment"] = ("foto.gif", GifWith("<svg onload=alert(1)>"), "contentActive"),
        ["a PDF that begins like a page"] = ("atto.pdf", [.. "%PDF-1.4 <html><script>alert(1)</script>\n"u8, .. SampleFiles.Pdf[9..]], "contentActive"),
        ["a PNG larger than any camera's"] = ("foto.png", SampleFiles.Png(60_000, 60_000), "imageTooLarge"),
        ["a PNG without width"] = ("foto.png", SampleFiles.Png(0, 3), "contentDiffers"),
        ["a PNG of negative height"] = ("foto.png", SampleFiles.Png(3, -3), "contentDiffers"),
        ["a PNG whose chunk is longer than the file"] = ("foto.png", [.. SampleFiles.Png()[..33], 0xFF, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, 1, 2, 3], "contentDiffers"),
        ["an AVIF of boxes without end"] = ("foto.avif", Boxes(20_000), "contentDiffers"),
        ["an AVIF whose box is longer than the file"] = ("foto.avif", [.. SampleFiles.Avif[..32], 0x7F, 0xFF, 0xFF, 0xFF, .. "meta"u8], "contentDiffers"),
        ["a JPEG whose segment has no length"] = ("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, .. SampleFiles.Jpeg[2..]], "contentDiffers"),
        ["a JPEG of nothing but marks"] = ("foto.jpg", [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 100_000)], "contentDiffers"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_that_is_not_one_is_refused(string name, string contentType, string reason) =>
        await AssertRefusedAsync(name, contentType, SampleFiles.Png(), reason);

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task A_file_that_is_not_what_its_name_says_is_refused(string what, string reason) =>
        await AssertRefusedAsync(Hostile[what].Name, "", Hostile[what].Content, reason);

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_the_size_that_the_back_office_shows()
    {
        using var answer = await _client.SendUploadAsync(Guid.NewGuid(), "foto.png", "image/png", new byte[(50 * 1024 * 1024) + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var problem = await ProblemAsync(answer);
        Assert.Matches(@"\b52428800 bytes\b", problem.GetProperty("title").GetString());
        Assert.True(problem.GetProperty("errors").TryGetProperty("File", out _));
    }

    [Fact]
    public async Task A_form_that_is_none_is_refused()
    {
        using var noFile = Uploads.Form(Uploads.Field("Id", Encoding.ASCII.GetBytes(Guid.NewGuid().ToString())));
        using var noKey = Uploads.Form(Uploads.File("foto.png", "image/png", SampleFiles.Png()));
        using var brokenKey = Uploads.Form(Uploads.Field("Id", [.. "../../x"u8]), Uploads.File("foto.png", "image/png", SampleFiles.Png()));
        using var two = Uploads.Form(
            Uploads.Field("Id", Encoding.ASCII.GetBytes(Guid.NewGuid().ToString())),
            Uploads.File("foto.png", "image/png", SampleFiles.Png()),
            Uploads.File("foto.svg", "image/png", SampleFiles.Png()));
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var cut = new ByteArrayContent([.. "------x\r\nContent-Disposition: form-data; name=\"File\"; file"u8]);
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=----x");

        await AssertFormRefusedAsync(noFile, "File");
        await AssertFormRefusedAsync(noKey, "Id");
        await AssertFormRefusedAsync(brokenKey, "Id");
        await AssertFormRefusedAsync(two, "File");
        await AssertFormRefusedAsync(json, "File");
        await AssertFormRefusedAsync(cut, "File");
    }

    public void Dispose() => _client.Dispose();

    private static byte[] JpegWith(byte marker, byte[] segment) =>
        [0xFF, 0xD8, 0xFF, marker, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, .. SampleFiles.Jpeg[2..]];

    private static byte[] GifWith(string comment) =>
        [.. SampleFiles.Gif[..19], 0x21, 0xFE, (byte)comment.Length, .. Encoding.ASCII.GetBytes(comment), 0, .. SampleFiles.Gif[19..]];

    private static byte[] Boxes(int count) =>
        [.. SampleFiles.Avif[..32], .. Enumerable.Repeat<byte[]>([0, 0, 0, 8, (byte)'f', (byte)'r', (byte)'e', (byte)'e'], count).SelectMany(box => box)];

    private async Task AssertRefusedAsync(string name, string contentType, byte[] content, string reason)
    {
        var id = Guid.NewGuid();
        using var answer = await _client.SendUploadAsync(id, name, contentType, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await ProblemAsync(answer);
        Assert.Equal($"temporaryFile.{reason}", problem.GetProperty("code").GetString());
        var message = Assert.Single(problem.GetProperty("errors").GetProperty("File").EnumerateArray()).GetString();
        // The back office shows the title of a failed upload and nothing else.
        Assert.Equal(message, problem.GetProperty("title").GetString());
        Assert.Equal("Error", problem.GetProperty("type").GetString());
        using var kept = await _client.GetAsync(new Uri($"/umbraco/management/api/v1/temporary-file/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, kept.StatusCode);
    }

    private async Task AssertFormRefusedAsync(HttpContent form, string field)
    {
        using var answer = await _client.PostAsync(new Uri("/umbraco/management/api/v1/temporary-file", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await ProblemAsync(answer)).GetProperty("errors").TryGetProperty(field, out _));
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
