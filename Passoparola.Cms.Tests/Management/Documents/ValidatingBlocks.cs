using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Documents;

[Collection<RunningCms>]
public sealed class ValidatingBlocks(CmsApplication cms) : IAsyncLifetime
{
    private const string Weekdays = "?(@.alias == 'weekdays' && @.culture == null && @.segment == null)";

    private readonly DocumentDesk _desk = new(cms);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_field_that_a_block_lacks_is_named_inside_the_block()
    {
        var id = await _desk.MakeAsync("welfarePoint", _desk.Only("welfarePointList"), [], [new { culture = (string?)null, name = "Con orari incompleti" }]);
        var form = (await _desk.LoadAsync(id)).Write("hours", null, Block("hoursEntry"));
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.ValidateAsync(id, await _desk.LoadAsync(id)));

        var messages = Messages(problem, $"$.values[?(@.alias == 'hours' && @.culture == null && @.segment == null)].value.contentData[0].values[{Weekdays}].value");
        Assert.Equal(["Scegli almeno un giorno."], messages);
    }

    [Fact]
    public async Task A_field_of_a_block_within_a_block_is_named_inside_both()
    {
        var id = await _desk.MakeAsync("opportunity", _desk.Only("opportunityList"), [], [new { culture = "it-IT", name = "Sede con orari incompleti" }]);
        var location = Block("location", ("hours", Block("hoursEntry")));
        var form = (await _desk.LoadAsync(id)).Write("locations", null, location);
        await DocumentDesk.SucceedAsync(_desk.SaveAsync(id, form));

        var problem = await DocumentDesk.RefusedAsync(HttpStatusCode.BadRequest, _desk.SaveAndPublishAsync(id, await _desk.LoadAsync(id), "it-IT"));

        Messages(problem, "$.values[?(@.alias == 'locations' && @.culture == null && @.segment == null)].value"
            + $".contentData[0].values[0].value.contentData[0].values[{Weekdays}].value");
    }

    private static string[] Messages(JsonElement problem, string path)
    {
        Assert.True(problem.GetProperty("errors").TryGetProperty(path, out var messages), problem.ToString());
        string[] texts = [.. messages.EnumerateArray().Select(message => message.GetString()!)];
        Assert.NotEmpty(texts);
        return texts;
    }

    private JsonObject Block(string type, params (string Alias, JsonNode Value)[] values)
    {
        var key = Guid.NewGuid();
        return new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = new JsonArray(new JsonObject { ["contentKey"] = key }) },
            ["contentData"] = new JsonArray(new JsonObject
            {
                ["key"] = key,
                ["contentTypeKey"] = _desk.Type(type),
                ["values"] = new JsonArray([.. values.Select(value => new JsonObject
                {
                    ["editorAlias"] = "Umbraco.BlockList",
                    ["alias"] = value.Alias,
                    ["culture"] = null,
                    ["segment"] = null,
                    ["value"] = value.Value,
                })]),
            }),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null }),
        };
    }
}
