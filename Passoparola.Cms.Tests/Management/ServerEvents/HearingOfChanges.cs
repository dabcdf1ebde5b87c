using System.Net;
using System.Net.Http.Json;
using Passoparola.Cms.Api.Management.ServerEvents;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace Passoparola.Cms.Tests.Management.ServerEvents;

public sealed class HearingOfChanges(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public async Task A_browser_hears_that_a_document_was_made_changed_trashed_and_deleted()
    {
        await using var administrator = await ListenAsync(Constants.Security.SuperUserKey);

        var document = Publish("Sentito");
        Assert.Equal(new ToldEvent(Source.Document, "Created", document.Key), await administrator.NextAsync(document.Key));
        Rename(document, "Sentito di nuovo");
        Assert.Equal("Updated", (await administrator.NextAsync(document.Key)).EventType);
        Trash(document);
        await HearsAsync(administrator, document.Key, "Trashed");
        var trashed = Cms.Get<IContentService>().GetById(document.Key)!;
        Assert.True(Cms.Get<IContentService>().Delete(trashed, User).Success);
        await HearsAsync(administrator, document.Key, "Deleted");
    }

    [Fact]
    public async Task A_browser_hears_of_types()
    {
        await using var administrator = await ListenAsync(Constants.Security.SuperUserKey);
        var types = Cms.Get<IContentTypeService>();
        var type = types.Get("contact")!;
        var dataTypes = Cms.Get<IDataTypeService>();
        var dataType = (await dataTypes.GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;

        await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        await dataTypes.UpdateAsync(dataType, Constants.Security.SuperUserKey);

        Assert.Equal(new ToldEvent(Source.DocumentType, "Updated", type.Key), await administrator.NextAsync(type.Key));
        Assert.Equal(new ToldEvent(Source.DataType, "Updated", dataType.Key), await administrator.NextAsync(dataType.Key));
    }

    [Fact]
    public async Task Who_does_not_see_users_does_not_hear_of_them_but_of_the_own_account()
    {
        var editor = await Cms.UserAsync("ascoltatrice@example.org", "Ada Ascoltatrice", EditorialGroups.EditorsKey);
        var other = await Cms.UserAsync("ascoltato@example.org", "Ugo Ascoltato", EditorialGroups.EditorsKey);
        await using var browser = await ListenAsync(editor);

        await SaveAsync(other);
        await SaveAsync(editor);
        var document = Publish("Dopo gli utenti");

        var told = await browser.UntilAsync(document.Key);
        Assert.DoesNotContain(told, each => each.Key == other);
        Assert.Equal(new ToldEvent(Source.CurrentUser, "Updated", editor), Assert.Single(told, each => each.Key == editor));
    }

    [Fact]
    public async Task What_stands_outside_one_s_start_nodes_is_not_even_told_to_have_changed()
    {
        var inside = Publish("Dentro");
        var outside = Publish("Fuori");
        var limited = await Cms.UserAsync($"{Guid.NewGuid():N}@example.org", "Lia Limitata", EditorialGroups.EditorsKey);
        var user = await Cms.Get<IUserService>().GetAsync(limited);
        user!.StartContentIds = [inside.Id];
        Cms.Get<IUserService>().Save(user);
        await using var browser = await ListenAsync(limited);

        Rename(outside, "Fuori di nuovo");
        Rename(inside, "Dentro di nuovo");

        Assert.DoesNotContain(await browser.UntilAsync(inside.Key), told => told.Key == outside.Key);
    }

    [Fact]
    public async Task Who_is_disabled_hears_no_more()
    {
        var leaving = await Cms.UserAsync($"{Guid.NewGuid():N}@example.org", "Pia Partente", EditorialGroups.EditorsKey);
        await using var browser = await ListenAsync(leaving);
        Assert.Contains(leaving, Cms.Get<UserConnections>().GetConnectionsAuthorizedFor(Source.Document).Keys);

        await Cms.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { leaving });

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (Cms.Get<UserConnections>().GetConnectionsAuthorizedFor(Source.Document).ContainsKey(leaving))
        {
            await Task.Delay(20, patience.Token);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_does_not_listen()
    {
        using var visitor = Cms.AsVisitor();

        using var answer = await visitor.PostAsJsonAsync("/umbraco/serverEventHub/negotiate?negotiateVersion=1", new { }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("https://altrove.example.org", HttpStatusCode.Unauthorized)]
    public async Task A_page_of_another_site_does_not_listen_with_somebody_s_session(string? origin, HttpStatusCode status)
    {
        using var administrator = Cms.AsAdministrator();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/umbraco/serverEventHub/negotiate?negotiateVersion=1") { Content = JsonContent.Create(new { }) };
        request.Headers.TryAddWithoutValidation("Origin", origin ?? Cms.Address.GetLeftPart(UriPartial.Authority));

        using var answer = await administrator.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task HearsAsync(Listener browser, Guid key, string eventType)
    {
        ToldEvent told;
        do
        {
            told = await browser.NextAsync(key);
        }
        while (told.EventType == "Updated");

        Assert.Equal(eventType, told.EventType);
    }

    private Task<Listener> ListenAsync(Guid user) => Listener.StartAsync(Cms, user);

    private async Task SaveAsync(Guid user) => Cms.Get<IUserService>().Save((await Cms.Get<IUserService>().GetAsync(user))!);
}
