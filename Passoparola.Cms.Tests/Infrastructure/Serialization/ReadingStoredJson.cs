using System.Text.Json.Nodes;
using Passoparola.Cms.Infrastructure.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Tests.Infrastructure.Serialization;

public sealed class ReadingStoredJson
{
    private readonly SystemTextJsonSerializer _serializer = new(new ReadableJsonEncoderFactory());

    [Theory]
    [InlineData("3", typeof(int))]
    [InlineData("30000000000", typeof(long))]
    [InlineData("3.14", typeof(decimal))]
    [InlineData("true", typeof(bool))]
    [InlineData("\"text\"", typeof(string))]
    [InlineData("[\"a\",\"b\"]", typeof(List<string>))]
    [InlineData("[]", typeof(JsonArray))]
    [InlineData("[1,\"b\"]", typeof(JsonArray))]
    [InlineData("{\"a\":1}", typeof(JsonObject))]
    public void A_value_of_unknown_type_is_read_as_the_type_editors_expect(string json, Type expected) =>
        Assert.IsType(expected, _serializer.Deserialize<object>(json));

    [Fact]
    public void Accented_letters_stay_readable_and_markup_is_escaped() =>
        Assert.Equal("\"citt\u00e0 \\u003Cb\\u003E\"", _serializer.Serialize("citt\u00e0 <b>"));

    [Fact]
    public void A_udi_is_its_text() =>
        Assert.Equal(
            new GuidUdi("document", Guid.Parse("11111111-1111-1111-1111-111111111111")),
            _serializer.Deserialize<GuidUdi>("\"umb://document/11111111111111111111111111111111\""));

    [Theory]
    [InlineData("{ broken")]
    [InlineData("{}}")]
    [InlineData("[1,2]")]
    [InlineData("plain text")]
    public void What_does_not_fit_is_refused_without_an_exception(string json) =>
        Assert.False(_serializer.TryDeserialize(json, out BlockListValue? _));

    [Theory]
    [InlineData("{\"multiple\":\"1\"}")]
    [InlineData("{\"multiple\":1}")]
    [InlineData("{\"multiple\":\"true\"}")]
    [InlineData("{\"Multiple\":true}")]
    public void Toggles_of_all_ages_are_read(string json) =>
        Assert.True(((IJsonSerializer)_serializer).Deserialize<DropDownFlexibleConfiguration>(json)!.Multiple);

    [Fact]
    public void Blocks_come_back_as_they_were_written()
    {
        const string stored = """
            {"layout":{"Umbraco.BlockList":[{"contentKey":"11111111-1111-1111-1111-111111111111","settingsKey":null}]},
             "contentData":[{"contentTypeKey":"22222222-2222-2222-2222-222222222222","key":"11111111-1111-1111-1111-111111111111",
               "values":[{"editorAlias":"Umbraco.TextBox","culture":"it-IT","segment":null,"alias":"phone","value":"011"}]}],
             "settingsData":[],"expose":[{"contentKey":"11111111-1111-1111-1111-111111111111","culture":"it-IT","segment":null}]}
            """;

        var once = _serializer.Serialize(_serializer.Deserialize<BlockListValue>(stored));
        var blocks = _serializer.Deserialize<BlockListValue>(once)!;

        Assert.Equal(once, _serializer.Serialize(blocks));
        Assert.Equal(Guid.Parse("11111111-1111-1111-1111-111111111111"), Assert.Single(blocks.GetLayouts()!).ContentKey);
        Assert.Equal("011", Assert.Single(Assert.Single(blocks.ContentData).Values).Value);
        Assert.Equal("it-IT", Assert.Single(blocks.Expose).Culture);
    }
}
