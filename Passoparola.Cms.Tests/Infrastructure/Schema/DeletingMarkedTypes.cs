using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

[Collection<RunningCms>]
public sealed class DeletingMarkedTypes(CmsApplication cms)
{
    private readonly Guid _dataType = Guid.NewGuid();
    private readonly Guid _type = Guid.NewGuid();

    [Fact]
    public async Task A_data_type_that_nothing_uses_is_deleted()
    {
        var site = WithDataType();
        await site.ImportAsync();

        Assert.Equal(1, (await Marked(site).ImportAsync()).Deleted);
        Assert.Null(await cms.Get<IDataTypeService>().GetAsync(_dataType));
    }

    [Fact]
    public async Task A_data_type_that_lists_the_children_of_a_type_is_in_use()
    {
        var site = WithDataType().With("ContentTypes/list.config", $"""
            <ContentType Key="{_type}" Alias="t{_type:N}"><Info><Name>t</Name><ListView>{_dataType}</ListView></Info></ContentType>
            """);
        await site.ImportAsync();

        var report = await Marked(new SmallSite(cms)).ImportAsync();

        Assert.Equal("the files say it is gone, but it is in use", Assert.Single(report.Skipped).Reason);
        Assert.NotNull(await cms.Get<IDataTypeService>().GetAsync(_dataType));
    }

    private SmallSite WithDataType() => new SmallSite(cms).With("DataTypes/list.config", $"""
        <DataType Key="{_dataType}" Alias="List {_dataType}"><Info><Name>List {_dataType}</Name><EditorAlias>Umbraco.ListView</EditorAlias><EditorUiAlias>Umb.PropertyEditorUi.Collection</EditorUiAlias></Info><Config>{"{}"}</Config></DataType>
        """);

    private SmallSite Marked(SmallSite site) => site.With("DataTypes/list.config", $"<Empty Key=\"{_dataType}\" Alias=\"list\" Change=\"Delete\" />");
}
