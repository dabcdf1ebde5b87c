using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Schema;
using Passoparola.Cms.Infrastructure.Schema.Files;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

[Collection<RunningCms>]
public sealed class ImportingTheSeed(CmsApplication cms)
{
    [Theory]
    [InlineData("district", 4)]
    [InlineData("municipality", 174)]
    [InlineData("organisation", 16)]
    [InlineData("category", 12)]
    [InlineData("territorialTable", 7)]
    public void A_first_start_publishes_the_seed(string type, int count)
    {
        var shipped = SchemaFolder.Read(cms.Get<IOptions<SchemaSettings>>().Value.FullPath, demo: false).Contents
            .Where(content => content.ContentType == type)
            .Select(content => content.Key)
            .ToList();

        Assert.Equal(count, shipped.Count);
        Assert.All(shipped, key => Assert.True(cms.Get<IContentService>().GetById(key)!.Published));
    }

    [Fact]
    public async Task The_site_is_what_the_shipped_folder_says()
    {
        PutFirst();
        var folder = cms.Get<IOptions<SchemaSettings>>().Value.FullPath;
        var differences = await cms.Get<ISchemaDiff>().RunAsync(new SchemaImportRequest(folder, Demo: false), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(differences, difference => difference.Change != SchemaChange.OnlyInSite);
    }

    [Fact]
    public async Task An_export_of_the_seed_has_the_bytes_of_the_shipped_files_after_reading()
    {
        var shipped = SchemaFolder.Read(cms.Get<IOptions<SchemaSettings>>().Value.FullPath, demo: false);
        var target = TemporaryFiles.NewPath("export");
        PutFirst();

        await cms.Get<ISchemaExport>().RunAsync(target, TestContext.Current.CancellationToken);

        var exported = SchemaFolder.Read(target, demo: false).Contents.ToDictionary(content => content.Key);
        Assert.All(shipped.Contents, content => Assert.Equal(ItemHash.Of(content), ItemHash.Of(exported[content.Key])));
    }

    // Tests of sorting order the roots of the site that all tests share.
    private void PutFirst()
    {
        var documents = cms.Get<IContentService>();
        var roots = documents.GetRootContent().OrderByDescending(root => root.ContentType.Alias == "site").Select(root => root.Id).ToArray();
        Assert.True(documents.SortChildren(Constants.System.Root, roots).Success);
    }
}
