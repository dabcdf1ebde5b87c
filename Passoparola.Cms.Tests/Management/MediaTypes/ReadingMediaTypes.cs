using System.Net;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.MediaTypes;

[Collection<RunningCms>]
public sealed class ReadingMediaTypes(CmsApplication cms) : IDisposable
{
    private const string Image = "cc07b313-0843-4aa8-bbda-871c8da728c8";

    private readonly HttpClient _client = cms.AsAdministrator();

    [Fact]
    public async Task An_image_says_what_its_form_is_made_of()
    {
        var type = await _client.ReadAsync($"/media-type/{Image}");

        Assert.Equal("Image", type.GetProperty("alias").GetString());
        Assert.False(type.GetProperty("isDeletable").GetBoolean());
        Assert.Contains("umbracoFile", type.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString()));
        Assert.Equal("Image", (await _client.ReadAsync($"/media-type/batch?id={Image}")).GetProperty("items")[0].GetProperty("alias").GetString());
    }

    [Fact]
    public async Task A_photo_may_be_a_file_but_is_meant_to_be_an_image()
    {
        var allowed = (await _client.ReadAsync("/item/media-type/allowed?fileExtension=png")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(Image, Assert.Single(allowed, type => type.GetProperty("matchedFileExtension").GetBoolean()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Folders_are_told_from_what_holds_a_file()
    {
        var folders = await _client.ReadAsync("/item/media-type/folders?skip=0&take=100");

        Assert.Contains("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d", folders.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.DoesNotContain(Image, folders.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Media_may_be_uploaded_at_the_root()
    {
        var allowed = await _client.ReadAsync("/media-type/allowed-at-root");

        Assert.Contains(Image, allowed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Types_are_found_by_name_and_named_by_key()
    {
        var name = (await _client.ReadAsync($"/item/media-type?id={Image}"))[0].GetProperty("name").GetString()!;

        var found = await _client.ReadAsync($"/item/media-type/search?query={Uri.EscapeDataString(name[..3])}");

        Assert.Contains(Image, found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_type_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, await _client.StatusAsync($"/media-type/{Guid.NewGuid()}"));

    public void Dispose() => _client.Dispose();
}
