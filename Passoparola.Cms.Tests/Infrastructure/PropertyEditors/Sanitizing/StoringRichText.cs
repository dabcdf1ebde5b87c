using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Tests.Infrastructure.Schema;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors.Sanitizing;

/// <summary>On whatever way rich text reaches the database, what is stored is safe.</summary>
public sealed class StoringRichText(CmsApplication cms) : RichTextDocuments(cms)
{
    private const string Hostile = "<p onclick=alert(1)>innocuo<script>alert(1)</script></p>";
    private const string Safe = "<p>innocuo</p>";

    public static TheoryData<string, string> Forms => new()
    {
        { Text, Hostile },
        { Text, Rich(Hostile) },
        { Text, $$"""{"Markup":{{JsonSerializer.Serialize(Hostile)}} }""" },
        { Text, Rich("innocuo", Block(Text, Hostile)) },
        { Text, Rich("innocuo", Block(Text, Rich("x", Block(Blocks, List(Block(Text, Hostile)))))) },
        { Blocks, List(Block(Text, Hostile)) },
        { Blocks, List(Block(Text, Rich(Hostile))) },
        { Blocks, List(Block(Text, Rich("x", Block(Text, Rich(Hostile))))) },
        { Blocks, List(Block(Blocks, List(Block(Text, Rich(Hostile))))) },
        { Blocks, List(Block(Blocks, JsonSerializer.Deserialize<JsonElement>(List(Block(Text, JsonSerializer.Deserialize<JsonElement>(Rich(Hostile))))))) },
        { Blocks, List(Block("TESTO", Hostile)) },
        { Blocks, $$"""{"ContentData":[{"Key":"{{Guid.NewGuid()}}","ContentTypeKey":"{{ElementKey}}","Values":[{"Alias":"{{Text}}","Value":{{JsonSerializer.Serialize(Hostile)}} }]}]}""" },
        { Blocks, $$"""{"contentData":[{"udi":"umb://element/{{Guid.NewGuid():N}}","contentTypeKey":"{{ElementKey}}","{{Text}}":{{JsonSerializer.Serialize(Hostile)}} }]}""" },
        { Blocks, $$"""{"contentData":[],"settingsData":[{"key":"{{Guid.NewGuid()}}","contentTypeKey":"{{ElementKey}}","values":[{"alias":"{{Text}}","value":{{JsonSerializer.Serialize(Hostile)}} }]}]}""" },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void A_value_of_any_form_is_safe_once_it_is_saved(string alias, string value)
    {
        var document = New(alias, value);

        Save(document);

        EnsureSafe(StoredValue(document, alias));
        Assert.Equal(StoredValue(document, alias), document.GetValue<string>(alias));
    }

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void A_value_of_any_form_is_safe_once_it_is_published(string alias, string value)
    {
        var document = New(alias, value);

        Publish(document);

        EnsureSafe(StoredValue(document, alias));
        EnsureSafe(StoredValue(document, alias, published: true));
        Assert.False(Reloaded(document).Edited);
    }

    [Fact]
    public void Markup_that_would_turn_into_another_value_once_a_part_of_it_is_gone_stays_text()
    {
        var document = New(Text, """<script></script>{"markup":"\u003cp onclick=alert(1)\u003einnocuo\u003c/p\u003e"}""");

        Save(document);

        var markup = JsonDocument.Parse(StoredValue(document, Text)).RootElement.GetProperty("markup").GetString()!;
        Assert.Empty(SafeReading.Of(markup).Children);
        Assert.Contains("innocuo", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData(Blocks)]
    public async Task What_an_editor_sends_is_safe(string alias)
    {
        var value = JsonSerializer.Deserialize<JsonElement>(alias == Text ? Rich(Hostile, Block(Text, Rich(Hostile))) : List(Block(Text, Rich(Hostile))));

        var created = await Cms.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = Type.Key,
                Properties = [new PropertyValueModel { Alias = alias, Value = Cms.Get<Umbraco.Cms.Core.Serialization.IJsonSerializer>().Deserialize<object>(value.GetRawText()) }],
                Variants = [new VariantModel { Name = $"Pagina {Guid.NewGuid():N}" }],
            },
            Constants.Security.SuperUserKey);

        Assert.True(created.Success, created.Status.ToString());
        EnsureSafe(StoredValue(created.Result.Content!, alias));
    }

    [Fact]
    public async Task What_is_imported_is_safe()
    {
        var key = Guid.NewGuid();
        var site = new SmallSite(Cms).WithRichText("testo").WithDocument(key, "Pagina", "testo", Rich(Hostile));

        await site.ImportAsync();
        var again = await site.ImportAsync();

        EnsureSafe(site.Documents.GetById(key)!.GetValue<string>("testo")!);
        Assert.Equal(0, again.Updated + again.Created);
    }

    [Fact]
    public void An_old_version_that_was_stored_before_is_safe_once_it_is_rolled_back_to()
    {
        var document = New(Text, Rich(Safe));
        Publish(document);
        var old = Reloaded(document).PublishedVersionId;
        document.SetValue(Text, Rich("<p>altro</p>"));
        Publish(document);
        Tamper(document);

        Assert.True(Documents.Rollback(document.Id, old, "*", User).Success);

        EnsureSafe(StoredValue(document, Text));
    }

    [Fact]
    public void What_was_stored_before_is_safe_in_a_copy()
    {
        var document = New(Text, Rich(Safe));
        Save(document);
        Tamper(document);

        var copy = Documents.Copy(Reloaded(document), Constants.System.Root, relateToOriginal: false, User)!;

        EnsureSafe(StoredValue(copy, Text));
    }

    [Fact]
    public void What_was_stored_before_is_safe_once_anything_of_the_document_is_saved()
    {
        var document = New(Text, Rich(Safe));
        Publish(document);
        Tamper(document);

        var renamed = Reloaded(document);
        renamed.Name = $"Altra {Guid.NewGuid():N}";
        Publish(renamed);

        EnsureSafe(StoredValue(document, Text));
        EnsureSafe(StoredValue(document, Text, published: true));
    }

    [Fact]
    public void Text_beside_the_rich_text_is_left_as_it_is()
    {
        var document = New(Title, "a < b & <c>");
        document.SetValue(Text, Rich("<p>x</p>"));

        Save(document);

        Assert.Equal("a < b & <c>", StoredValue(document, Title));
        Assert.Equal(Rich("<p>x</p>"), StoredValue(document, Text));
    }

    [Fact]
    public async Task Rich_text_of_media_is_safe()
    {
        var media = new Umbraco.Cms.Core.Models.Media($"Foto {Guid.NewGuid():N}", Constants.System.Root, await MediaTypeAsync());
        media.SetValue(Text, Rich(Hostile));

        Assert.True(Cms.Get<IMediaService>().Save(media, User).Success);

        EnsureSafe(Cms.Get<IMediaService>().GetById(media.Key)!.GetValue<string>(Text)!);
    }

    // As a site would hold it that ran before rich text was made safe.
    private void Tamper(Content document)
    {
        using var scope = Cms.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var hostile = JsonEncodedText.Encode(JsonSerializer.Serialize(Hostile)[1..^1], System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        var safe = JsonEncodedText.Encode(JsonSerializer.Serialize(Safe)[1..^1], System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
        var changed = Cms.Get<IAmbientDatabase>().Writing.Set<DocumentVersionRow>().Where(row => row.NodeId == document.Id)
            .ExecuteUpdate(set => set.SetProperty(row => row.Values, row => row.Values.Replace(safe, hostile)));
        Assert.NotEqual(0, changed);
    }

    private string StoredValue(IContent document, string alias, bool published = false) =>
        Convert.ToString(Reloaded(document).GetValue(alias, published: published), CultureInfo.InvariantCulture)!;

    private static void EnsureSafe(string stored)
    {
        Assert.Contains("innocuo", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", stored, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alert", stored, StringComparison.OrdinalIgnoreCase);
    }
}
