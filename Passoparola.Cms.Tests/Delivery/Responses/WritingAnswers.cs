using System.Text.Json;
using Passoparola.Cms.Api.Delivery.Responses;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Passoparola.Cms.Tests.Delivery.Responses;

/// <summary>The wire form that clients of Umbraco know.</summary>
public sealed class WritingAnswers
{
    private static readonly ApiContentRoute Route = new("/a/", new ApiContentStartItem(Guid.Empty, "root"));

    [Fact]
    public void An_item_has_its_eight_keys_in_umbracos_order()
    {
        var json = Write(new ApiContentResponse(Guid.Empty, "Nome", "page", default, default, Route, new Dictionary<string, object?>(), new Dictionary<string, IApiContentRoute>()));

        Assert.Equal(["contentType", "name", "createDate", "updateDate", "route", "id", "properties", "cultures"], Keys(json));
        Assert.Equal(["path", "queryString", "startItem"], Keys(json.GetProperty("route")));
        Assert.Equal(["id", "path"], Keys(json.GetProperty("route").GetProperty("startItem")));
    }

    [Fact]
    public void A_reference_has_the_same_keys_without_cultures()
    {
        var json = Write(new ApiContent(Guid.Empty, "Nome", "page", default, default, Route, new Dictionary<string, object?>()));

        Assert.Equal(["contentType", "name", "createDate", "updateDate", "route", "id", "properties"], Keys(json));
    }

    [Fact]
    public void Dates_are_in_utc_whatever_kind_they_come_with()
    {
        var unspecified = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Unspecified);

        Assert.Equal("2024-05-06T07:08:09Z", Write(unspecified).GetString());
        Assert.Equal("2024-05-06T07:08:09Z", Write(DateTime.SpecifyKind(unspecified, DateTimeKind.Utc)).GetString());
        Assert.Equal("2024-05-06T07:08:09Z", Write(DateTime.SpecifyKind(unspecified, DateTimeKind.Utc).ToLocalTime()).GetString());
    }

    [Fact]
    public void Rich_text_elements_are_written_whole_and_without_a_type_discriminator()
    {
        var root = new RichTextRootElement([], [new RichTextGenericElement("p", [], [new RichTextTextElement("È così")])], []);

        Assert.Equal(
            """{"value":{"tag":"#root","attributes":{},"elements":[{"tag":"p","attributes":{},"elements":[{"text":"È così","tag":"#text"}]}],"blocks":[]}}""",
            JsonSerializer.Serialize(new Dictionary<string, object?> { ["value"] = root }, DeliveryJson.Options));
    }

    [Fact]
    public void Enums_are_written_by_name() => Assert.Equal("Content", Write(LinkType.Content).GetString());

    private static JsonElement Write(object value) =>
        JsonSerializer.SerializeToElement(value, value.GetType(), DeliveryJson.Options);

    private static IEnumerable<string> Keys(JsonElement json) => json.EnumerateObject().Select(property => property.Name);
}
