using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Redirects;

public abstract class RedirectUrlRepositoryContract : IDisposable
{
    private static readonly DateTime Start = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly TreeUnderTest _tree;
    private readonly IRedirectUrlRepository _redirects;

    protected RedirectUrlRepositoryContract(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _redirects = _tree.Get<IRedirectUrlRepository>();
    }

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_newest_redirect_of_a_route_answers_in_its_culture()
    {
        NodeRow older = _tree.AddDocument("A"), newer = _tree.AddDocument("B");
        Save("/corsi", older, "it-IT", day: 1);
        Save("/corsi", newer, "it-IT", day: 2);

        Assert.Equal(newer.Id, _tree.InScope(() => _redirects.GetMostRecentUrl("/corsi", "it-IT"))!.ContentId);
        Assert.Null(_tree.InScope(() => _redirects.GetMostRecentUrl("/corsi", "en-GB")));
        Assert.Null(_tree.InScope(() => _redirects.GetMostRecentUrl("/altro")));
    }

    [Fact]
    public void A_redirect_of_a_document_that_does_not_vary_answers_in_every_culture()
    {
        var node = _tree.AddDocument("A");
        Save("/corsi", node, null, day: 1);

        Assert.Equal(node.Key, _tree.InScope(() => _redirects.GetMostRecentUrl("/corsi", "en-GB"))!.ContentKey);
        Assert.NotNull(_tree.InScope(() => _redirects.Get("/corsi", node.Key, "")));
    }

    [Fact]
    public void A_redirect_saved_again_is_renewed()
    {
        var node = _tree.AddDocument("A");
        Save("/corsi", node, "it-IT", day: 1);
        var found = _tree.InScope(() => _redirects.Get("/corsi", node.Key, "it-IT"))!;
        found.CreateDateUtc = Start.AddDays(9);

        _tree.InScope(() => _redirects.Save(found));

        Assert.Equal(Start.AddDays(9), Assert.Single(_tree.InScope(() => _redirects.GetContentUrls(node.Key))).CreateDateUtc);
    }

    [Fact]
    public void Redirects_are_listed_newest_first_and_below_a_document()
    {
        var root = _tree.AddDocument("A");
        var child = _tree.AddDocument("A.A", root);
        Save("/uno", root, null, day: 1);
        Save("/due", child, null, day: 2);
        Save("/tre-corsi", _tree.AddDocument("B"), null, day: 3);

        var all = _tree.InScope(() => _redirects.GetAllUrls(0, 2, out var count).Select(redirect => (redirect.Url, count)).ToArray());
        var below = _tree.InScope(() => _redirects.GetAllUrls(root.Id, 0, 10, out _).Select(redirect => redirect.Url).ToArray());
        var found = _tree.InScope(() => _redirects.SearchUrls("CORSI", 0, 10, out _).Select(redirect => redirect.Url).ToArray());

        Assert.Equal([("/tre-corsi", 3L), ("/due", 3L)], all);
        Assert.Equal(["/due", "/uno"], below);
        Assert.Equal(["/tre-corsi"], found);
    }

    [Fact]
    public void Redirects_go_with_their_document()
    {
        var node = _tree.AddDocument("A");
        Save("/uno", node, null, day: 1);

        _tree.InScope(() => _tree.Get<INodes>().Delete([node.Id]));

        Assert.Equal(0, _tree.InScope(() => _redirects.Count(null)));
    }

    private void Save(string url, NodeRow node, string? culture, int day) => _tree.InScope(() => _redirects.Save(new RedirectUrl
    {
        Key = Guid.NewGuid(),
        Url = url,
        ContentKey = node.Key,
        Culture = culture,
        CreateDateUtc = Start.AddDays(day),
    }));
}
