using Passoparola.Cms.Api.Delivery.Querying.Handlers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>What the built-in handlers claim, and how they read it.</summary>
public sealed class ReadingFilters
{
    [Theory]
    [InlineData("contentType:a", FilterOperation.Is, "a")]
    [InlineData("CONTENTTYPE:a , b,,", FilterOperation.Is, "a|b")]
    [InlineData("contentType:!a,b", FilterOperation.IsNot, "a|b")]
    [InlineData("contentType:", FilterOperation.Is, "")]
    [InlineData("contentType:!", FilterOperation.IsNot, "")]
    public void Content_types_are_a_list(string filter, FilterOperation operation, string values) =>
        AssertReads(new ContentTypeFilter(), filter, operation, values);

    [Theory]
    [InlineData("name:casa", FilterOperation.Contains, "casa")]
    [InlineData("Name:casa, via ", FilterOperation.Contains, "casa| via ")]
    [InlineData("name:!casa", FilterOperation.DoesNotContain, "casa")]
    [InlineData("name:", FilterOperation.Contains, "")]
    [InlineData("name:casa,", FilterOperation.Contains, "casa")]
    public void Names_are_a_list_that_keeps_its_spaces(string filter, FilterOperation operation, string values) =>
        AssertReads(new NameFilter(), filter, operation, values);

    [Theory]
    [InlineData("createDate>2024-01-01", FilterOperation.GreaterThan, "2024-01-01")]
    [InlineData("createDate>:2024-01-01", FilterOperation.GreaterThanOrEqual, "2024-01-01")]
    [InlineData("createDate<2024-01-01", FilterOperation.LessThan, "2024-01-01")]
    [InlineData("createDate<:2024-01-01", FilterOperation.LessThanOrEqual, "2024-01-01")]
    [InlineData("createdate:2024-01-01", FilterOperation.Is, "2024-01-01")]
    [InlineData("createDate:!2024-01-01", FilterOperation.Is, "!2024-01-01")]
    [InlineData("createDate<>2024", FilterOperation.LessThan, ">2024")]
    public void Dates_compare_with_one_instant(string filter, FilterOperation operation, string value) =>
        AssertReads(new CreateDateFilter(), filter, operation, value);

    [Theory]
    [InlineData("createDate")]
    [InlineData("xcreateDate>2024-01-01")]
    [InlineData("createDates:2024-01-01")]
    public void Another_word_is_not_claimed(string filter) => Assert.False(new CreateDateFilter().CanHandle(filter));

    [Theory]
    [InlineData("name:asc", Direction.Ascending)]
    [InlineData("NAME:ascending", Direction.Ascending)]
    [InlineData("name:desc", Direction.Descending)]
    [InlineData("name:", Direction.Descending)]
    [InlineData("name:ASC", Direction.Descending)]
    [InlineData("name:typo", Direction.Descending)]
    public void A_sort_ascends_only_when_it_says_asc(string sort, Direction direction)
    {
        var handler = new NameSort();
        Assert.True(handler.CanHandle(sort));
        var option = handler.BuildSortOption(sort);
        Assert.Equal(("sortName", direction), (option.FieldName, option.Direction));
    }

    [Fact]
    public void A_sort_needs_its_colon() => Assert.False(new NameSort().CanHandle("name"));

    private static void AssertReads(IFilterHandler handler, string filter, FilterOperation operation, string values)
    {
        Assert.True(handler.CanHandle(filter));
        var option = handler.BuildFilterOption(filter);
        Assert.Equal((operation, values), (option.Operator, string.Join('|', option.Values)));
    }
}
