using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>Stores which tags a property of a document or media item has.</summary>
internal sealed class TagAssignments(IAmbientDatabase database)
{
    private readonly Func<CmsDbContext, int, int, IEnumerable<int>> _assigned = EF.CompileQuery(
        (CmsDbContext context, int nodeId, int propertyTypeId) => context.Set<TagAssignmentRow>()
            .Where(row => row.NodeId == nodeId && row.PropertyTypeId == propertyTypeId)
            .Select(row => row.TagId));

    private readonly Func<CmsDbContext, string[], IEnumerable<TagRow>> _withTexts = EF.CompileQuery(
        (CmsDbContext context, string[] texts) => context.Set<TagRow>().AsNoTracking()
            .Where(row => texts.Contains(row.TextKey)));

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replace)
    {
        var wanted = Distinct(tags);
        var context = database.Writing;
        var assigned = _assigned(context, contentId, propertyTypeId).ToHashSet();
        var tagIds = wanted.Count == 0 ? [] : IdsOf(wanted);
        context.Rows.Insert(
        [
            .. tagIds.Except(assigned).Select(tagId => new TagAssignmentRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tagId }),
        ]);
        int[] left = replace ? [.. assigned.Except(tagIds)] : [];
        if (left.Length > 0)
        {
            context.Set<TagAssignmentRow>()
                .Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId && left.Contains(row.TagId))
                .ExecuteDelete();
        }
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        var unwanted = Stored(Distinct(tags)).Select(row => row.Id).ToArray();
        database.Writing.Set<TagAssignmentRow>()
            .Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId && unwanted.Contains(row.TagId))
            .ExecuteDelete();
    }

    public void RemoveAll(int contentId) =>
        database.Writing.Set<TagAssignmentRow>().Where(row => row.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) => database.Writing.Set<TagAssignmentRow>()
        .Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId)
        .ExecuteDelete();

    private static List<ITag> Distinct(IEnumerable<ITag> tags) =>
        [.. tags.Where(tag => !string.IsNullOrWhiteSpace(tag.Text)).DistinctBy(Identity)];

    private static (string Group, string TextKey, int? LanguageId) Identity(ITag tag) =>
        (tag.Group, TagRow.KeyOf(tag.Text), tag.LanguageId);

    private int[] IdsOf(List<ITag> wanted)
    {
        var context = database.Writing;
        var stored = Stored(wanted).ToDictionary(row => (row.Group, row.TextKey, row.LanguageId));
        return [.. wanted.Select(tag => stored.GetValueOrDefault(Identity(tag))?.Id ?? Added(tag))];

        int Added(ITag tag) => context.Rows.InsertGenerating(new TagRow
        {
            Group = tag.Group,
            Text = tag.Text,
            TextKey = TagRow.KeyOf(tag.Text),
            LanguageId = tag.LanguageId,
        });
    }

    private IEnumerable<TagRow> Stored(List<ITag> tags)
    {
        string[] texts = [.. tags.Select(tag => TagRow.KeyOf(tag.Text)).Distinct()];
        var identities = tags.Select(Identity).ToHashSet();
        return _withTexts(database.Writing, texts)
            .Where(row => identities.Contains((row.Group, row.TextKey, row.LanguageId)));
    }
}
