using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Languages;

/// <summary>What rooms store in a language goes with it, or keeps its place under the language's new code.</summary>
public abstract class FollowingLanguages : IDisposable
{
    private const int Property = 12;

    private readonly TreeUnderTest _tree;
    private readonly Language _english = new("en-GB", "Inglese");

    protected FollowingLanguages(TestDatabase database)
    {
        _tree = new TreeUnderTest(database);
        _tree.InScope(() => Languages.Save(_english));
    }

    private ILanguageRepository Languages => _tree.Get<ILanguageRepository>();

    private IRedirectUrlRepository Redirects => _tree.Get<IRedirectUrlRepository>();

    public void Dispose()
    {
        _tree.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_tags_of_a_deleted_language_are_deleted()
    {
        var node = _tree.AddDocument("A");
        var tags = _tree.Get<ITagRepository>();
        _tree.InScope(() => tags.Assign(node.Id, Property, [new Tag(0, "default", "elderly", _english.Id), new Tag(0, "default", "anziani", null)]));

        _tree.InScope(() => Languages.Delete(_english));

        Assert.Equal(["anziani"], _tree.InScope(() => tags.GetMany().Select(tag => tag.Text).ToArray()));
        Assert.Equal(["anziani"], _tree.InScope(() => tags.GetTagsForEntity(node.Id, culture: "*").Select(tag => tag.Text).ToArray()));
    }

    [Fact]
    public void The_addresses_in_a_deleted_language_are_deleted()
    {
        var key = _tree.AddDocument("A").Key;
        var (urls, aliases) = (_tree.Get<IDocumentUrlRepository>(), _tree.Get<IDocumentUrlAliasRepository>());
        _tree.InScope(() =>
        {
            urls.Save([Segment(key, _english.Id, "courses"), Segment(key, 1, "corsi")]);
            aliases.Save([Alias(key, _english.Id, "learn"), Alias(key, 1, "impara")]);
        });

        _tree.InScope(() => Languages.Delete(_english));

        Assert.Equal(["corsi"], _tree.InScope(() => urls.GetAll().Select(url => url.UrlSegment).ToArray()));
        Assert.Equal(["impara"], _tree.InScope(() => aliases.GetAll().Select(alias => alias.Alias).ToArray()));
    }

    [Fact]
    public void The_redirects_of_a_renamed_language_answer_in_its_new_code()
    {
        Redirect("/courses", "en-gb");
        Assert.NotNull(_tree.InScope(() => Redirects.GetMostRecentUrl("/courses", "en-GB")));

        _english.IsoCode = "en-US";
        _tree.InScope(() => Languages.Save(_english));

        Assert.NotNull(_tree.InScope(() => Redirects.GetMostRecentUrl("/courses", "en-US")));
        Assert.Null(_tree.InScope(() => Redirects.GetMostRecentUrl("/courses", "en-GB")));
    }

    [Fact]
    public void The_redirects_of_a_deleted_language_are_deleted()
    {
        Redirect("/courses", "en-GB");
        Redirect("/corsi", "it-IT");

        _tree.InScope(() => Languages.Delete(_english));

        Assert.Null(_tree.InScope(() => Redirects.GetMostRecentUrl("/courses", "en-GB")));
        Assert.Equal(["/corsi"], _tree.InScope(() => Redirects.GetMany().Select(redirect => redirect.Url).ToArray()));
    }

    private void Redirect(string url, string culture)
    {
        var node = _tree.AddDocument(url);
        _tree.InScope(() => Redirects.Save(new RedirectUrl { Key = Guid.NewGuid(), ContentKey = node.Key, Url = url, Culture = culture }));
    }

    private static PublishedDocumentUrlSegment Segment(Guid key, int languageId, string segment) =>
        new() { DocumentKey = key, LanguageId = languageId, UrlSegment = segment, IsDraft = false, IsPrimary = true };

    private static PublishedDocumentUrlAlias Alias(Guid key, int languageId, string alias) =>
        new() { DocumentKey = key, LanguageId = languageId, Alias = alias };
}

public sealed class FollowingLanguagesOnSqlite(SqliteDatabase database) : FollowingLanguages(database), IClassFixture<SqliteDatabase>;

public sealed class FollowingLanguagesOnPostgreSql(PostgreSqlDatabase database) : FollowingLanguages(database), IClassFixture<PostgreSqlDatabase>;
