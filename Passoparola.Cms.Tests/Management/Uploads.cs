using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Passoparola.Cms.Tests.Management;

/// <summary>Files sent as the back office sends them.</summary>
internal static class Uploads
{
    private const string Boundary = "----WebKitFormBoundaryPassoparola";

    /// <returns>The key of an upload that was taken.</returns>
    public static async Task<Guid> UploadAsync(this HttpClient client, string fileName, byte[] content)
    {
        var id = Guid.NewGuid();
        using var answer = await client.SendUploadAsync(id, fileName, "", content);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(id.ToString(), Assert.Single(answer.Headers.GetValues("Umb-Generated-Resource")));
        return id;
    }

    public static async Task<HttpResponseMessage> SendUploadAsync(this HttpClient client, Guid id, string fileName, string contentType, byte[] content)
    {
        using var form = Form(Field("Id", Encoding.ASCII.GetBytes(id.ToString())), File(fileName, contentType, content));
        return await client.PostAsync(new Uri("/umbraco/management/api/v1/temporary-file", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public static byte[] Field(string name, byte[] value) => Part($"form-data; name=\"{name}\"", "", value);

    // A browser writes a quotation mark as %22 and every other sign as it is.
    public static byte[] File(string fileName, string contentType, byte[] content) =>
        Part($"form-data; name=\"File\"; filename=\"{fileName.Replace("\"", "%22", StringComparison.Ordinal)}\"", contentType, content);

    public static ByteArrayContent Form(params byte[][] parts)
    {
        var form = new ByteArrayContent([.. parts.SelectMany(part => part), .. Encoding.ASCII.GetBytes($"--{Boundary}--\r\n")]);
        form.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
        return form;
    }

    private static byte[] Part(string disposition, string contentType, byte[] content)
    {
        var type = contentType.Length == 0 ? "" : $"Content-Type: {contentType}\r\n";
        return [.. Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: {disposition}\r\n{type}\r\n"), .. content, .. "\r\n"u8];
    }
}
