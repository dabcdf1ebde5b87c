using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Tags;

public sealed class TaggingDocuments(CmsApplication cms) : LinkedDocuments(cms)
{
    [Fact]
    public void Published_tags_can_be_asked_for()
    {
        var first = Publish("A", tags: """["anziani","famiglie"]""");
        var second = Publish("B", tags: """["anziani"]""");

        var tags = Cms.Get<ITagService>().GetAllContentTags(TagGroup).Select(tag => (tag.Text, tag.NodeCount));
        var tagged = Cms.Get<ITagService>().GetTaggedContentByTag("anziani", TagGroup).Select(entity => entity.EntityId);

        Assert.Equal([("anziani", 2), ("famiglie", 1)], tags);
        Assert.Equal([first.Id, second.Id], tagged.Order());
    }
}
