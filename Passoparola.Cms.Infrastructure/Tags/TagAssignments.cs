using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>Stores which tags a property of a document or media item has.</summary>
internal sealed class TagAssignments(IAmbientDatabase database)
{
    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replace)
    {
        var wanted = Distinct(tags);
        var context = database.Writing;
        var assigned = context.Set<TagAssignmentRow>().AsNoTracking()
            .Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId)
            .ToDictionary(row => row.TagId);
        foreach (var tagId in wanted.Count == 0 ? [] : IdsOf(wanted))
        {
            if (!assigned.Remove(tagId))
            {
                context.Add(new TagAssignmentRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tagId });
            }
        }

        if (replace)
        {
            context.RemoveRange(assigned.Values);
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
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
        TagRow[] rows = [.. wanted.Select(tag => stored.GetValueOrDefault(Identity(tag)) ?? Added(tag))];
        context.SaveChanges();
        return [.. rows.Select(row => row.Id)];

        TagRow Added(ITag tag) => context.Add(new TagRow
        {
            Group = tag.Group,
            Text = tag.Text,
            TextKey = TagRow.KeyOf(tag.Text),
            LanguageId = tag.LanguageId,
        }).Entity;
    }

    private IEnumerable<TagRow> Stored(List<ITag> tags)
    {
        string[] texts = [.. tags.Select(tag => TagRow.KeyOf(tag.Text)).Distinct()];
        var identities = tags.Select(Identity).ToHashSet();
        return database.Writing.Set<TagRow>().AsNoTracking()
            .Where(row => texts.Contains(row.TextKey))
            .AsEnumerable()
            .Where(row => identities.Contains((row.Group, row.TextKey, row.LanguageId)));
    }
}
