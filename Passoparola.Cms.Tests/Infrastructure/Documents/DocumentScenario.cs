using System.Collections.Concurrent;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>Documents on the running site, through Umbraco's services, in types of the class's own.</summary>
[Collection<RunningCms>]
public abstract class DocumentScenario(CmsApplication cms) : IAsyncLifetime
{
    protected const string Italian = "it-IT";
    protected const string English = "en-GB";
    protected const int User = Constants.Security.SuperUserId;

    // A class has its own, and its tests share them: a site has one list of types, and each more of them slows all.
    private static readonly ConcurrentDictionary<Type, (Guid Plain, Guid Varying)> TypesOfClasses = new();

    protected CmsApplication Cms => cms;

    protected IContentService Documents => cms.Get<IContentService>();

    protected IContentType Plain { get; private set; } = null!;

    protected IContentType Varying { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!TypesOfClasses.TryGetValue(GetType(), out var types))
        {
            types = await CreateTypesAsync();
            TypesOfClasses[GetType()] = types;
        }

        Use(types);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>For a test that counts what there is of a type.</summary>
    protected async Task UseTypesOfItsOwnAsync() => Use(await CreateTypesAsync());

    protected Content NewPlain(string name, int parentId = Constants.System.Root, string? title = "Titolo")
    {
        var content = new Content(name, parentId, Plain);
        content.SetValue(DocumentTypesForTests.Title, title);
        return content;
    }

    protected Content NewVarying(string italian, string? english = null, int parentId = Constants.System.Root)
    {
        var content = new Content(italian, parentId, Varying, Italian);
        content.SetCultureName(italian, Italian);
        content.SetValue(DocumentTypesForTests.Title, $"Titolo di {italian}", Italian);
        if (english is not null)
        {
            content.SetCultureName(english, English);
            content.SetValue(DocumentTypesForTests.Title, $"Title of {english}", English);
        }

        return content;
    }

    protected IContent Saved(IContent content)
    {
        Assert.True(Documents.Save(content, User).Success);
        return Reloaded(content);
    }

    protected IContent Published(IContent content, params string[] cultures)
    {
        Documents.Save(content, User);
        var published = Documents.Publish(content, cultures is [] ? ["*"] : cultures, User);
        Assert.True(published.Success, published.Result.ToString());
        return Reloaded(content);
    }

    protected IContent Reloaded(IContent content) => Documents.GetById(content.Key)!;

    /// <summary>A root of the test's own, so that names and positions of other tests are not in the way.</summary>
    protected IContent Root() => Published(NewPlain($"Radice {Guid.NewGuid():N}"));

    private async Task<(Guid Plain, Guid Varying)> CreateTypesAsync() =>
        (await DocumentTypesForTests.CreateAsync(cms, ContentVariation.Nothing), await DocumentTypesForTests.CreateAsync(cms, ContentVariation.Culture));

    private void Use((Guid Plain, Guid Varying) types)
    {
        Plain = cms.Get<IContentTypeService>().Get(types.Plain)!;
        Varying = cms.Get<IContentTypeService>().Get(types.Varying)!;
    }
}
