using Passoparola.Cms.Infrastructure.KeyValues;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.KeyValues;

public abstract class KeyValueRepositoryContract(TestDatabase database)
{
    private readonly RoomsUnderTest _rooms = database.Open(services => services.AddKeyValues());

    private IKeyValueRepository KeyValues => _rooms.Get<IKeyValueRepository>();

    [Fact]
    public void A_saved_value_is_read_back_with_its_date()
    {
        var date = new DateTime(2026, 3, 1, 10, 30, 0, DateTimeKind.Utc);
        _rooms.InScope(() => KeyValues.Save(new KeyValue { Identifier = "lock", Value = "città", UpdateDate = date }));

        var read = _rooms.InScope(() => KeyValues.Get("lock"));

        Assert.Equal(("città", date, DateTimeKind.Utc), (read?.Value, read?.UpdateDate, read?.UpdateDate.Kind));
    }

    [Fact]
    public void Saving_a_key_again_replaces_its_value()
    {
        Save("lock", "a");
        Save("lock", "b");

        Assert.Equal("b", _rooms.InScope(() => KeyValues.Get("lock"))?.Value);
    }

    [Fact]
    public void A_prefix_finds_only_its_own_keys()
    {
        Save("index/content", "a");
        Save("INDEX/media", "b");
        Save("lock/content", "c");

        Assert.Equal(["index/content"], _rooms.InScope(() => KeyValues.FindByKeyPrefix("index/"))!.Keys);
    }

    [Fact]
    public void Signs_that_mean_something_in_a_pattern_are_taken_as_they_are()
    {
        Save("a%b/1", "a");
        Save("axb/1", "b");

        Assert.Equal(["a%b/1"], _rooms.InScope(() => KeyValues.FindByKeyPrefix("a%b"))!.Keys);
    }

    [Fact]
    public void A_deleted_key_is_gone()
    {
        Save("lock", "a");
        _rooms.InScope(() => KeyValues.Delete(KeyValues.Get("lock")!));

        Assert.False(_rooms.InScope(() => KeyValues.Exists("lock")));
    }

    private void Save(string key, string value) =>
        _rooms.InScope(() => KeyValues.Save(new KeyValue { Identifier = key, Value = value }));
}
