using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>
/// The tags of documents and media. A culture of <c>null</c> asks for the tags of properties that do not vary, <c>*</c>
/// for all, as in Umbraco.
/// </summary>
internal sealed class TagRepository(
    IAmbientDatabase database,
    TagAssignments assignments,
    CommittedState<LanguageList> languages,
    StoredContentTypes contentTypes) : ITagRepository
{
    private IQueryable<TagRow> Rows => database.Current.Set<TagRow>().AsNoTracking();

    public ITag? Get(int id) => Rows.Where(row => row.Id == id).AsEnumerable().Select(row => ToModel(row)).SingleOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids) =>
        [.. (ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Id))).OrderBy(row => row.Id).AsEnumerable().Select(row => ToModel(row))];

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<ITag> Get(IQuery<ITag> query) =>
        [.. RowPredicate<ITag, TagRow>.Apply(Rows, query).OrderBy(row => row.Id).AsEnumerable().Select(row => ToModel(row))];

    public int Count(IQuery<ITag>? query) => RowPredicate<ITag, TagRow>.Apply(Rows, query).Count();

    public void Save(ITag entity)
    {
        var context = database.Writing;
        var row = new TagRow
        {
            Id = entity.Id,
            Group = entity.Group,
            Text = entity.Text,
            TextKey = TagRow.KeyOf(entity.Text),
            LanguageId = entity.LanguageId,
        };
        context.Entry(row).State = entity.HasIdentity ? EntityState.Modified : EntityState.Added;
        context.SaveChanges();
        context.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity) => database.Writing.Set<TagRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true) =>
        assignments.Assign(contentId, propertyTypeId, tags, replaceTags);

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) =>
        assignments.Remove(contentId, propertyTypeId, tags);

    public void RemoveAll(int contentId) => assignments.RemoveAll(contentId);

    public void RemoveAll(int contentId, int propertyTypeId) => assignments.RemoveAll(contentId, propertyTypeId);

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => Entities(Tagged(Node(key))).SingleOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => Entities(Tagged(Node(id))).SingleOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) =>
        Entities(InCulture(Tagged(OfType(objectType)).Where(row => row.Tag.Group == group), culture));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null)
    {
        var text = TagRow.KeyOf(tag);
        return Entities(InCulture(InGroup(Tagged(OfType(objectType)).Where(row => row.Tag.TextKey == text), group), culture));
    }

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null) =>
        Counted(InCulture(InGroup(Tagged(OfType(objectType)), group), culture));

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        Counted(InCulture(InGroup(Tagged(Node(contentId)), group), culture));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        Counted(InCulture(InGroup(Tagged(Node(contentId)), group), culture));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Counted(InCulture(InGroup(InProperty(Tagged(Node(contentId)), propertyTypeAlias), group), culture));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Counted(InCulture(InGroup(InProperty(Tagged(Node(contentId)), propertyTypeAlias), group), culture));

    private IQueryable<NodeRow> Node(int id) => database.Current.Set<NodeRow>().Where(node => node.Id == id);

    private IQueryable<NodeRow> Node(Guid key) => database.Current.Set<NodeRow>().Where(node => node.Key == key);

    private IQueryable<NodeRow> OfType(TaggableObjectTypes objectType)
    {
        Guid[] types = objectType switch
        {
            TaggableObjectTypes.All =>
                [Constants.ObjectTypes.Document, Constants.ObjectTypes.Media, Constants.ObjectTypes.Member, Constants.ObjectTypes.Element],
            TaggableObjectTypes.Content => [Constants.ObjectTypes.Document],
            TaggableObjectTypes.Media => [Constants.ObjectTypes.Media],
            TaggableObjectTypes.Member => [Constants.ObjectTypes.Member],
            TaggableObjectTypes.Element => [Constants.ObjectTypes.Element],
        };
        return database.Current.Set<NodeRow>().Where(node => types.Contains(node.ObjectType));
    }

    private IQueryable<TaggedRow> Tagged(IQueryable<NodeRow> nodes) =>
        from assignment in database.Current.Set<TagAssignmentRow>().AsNoTracking()
        join node in nodes on assignment.NodeId equals node.Id
        join tag in Rows on assignment.TagId equals tag.Id
        select new TaggedRow { Assignment = assignment, Tag = tag };

    private static IQueryable<TaggedRow> InGroup(IQueryable<TaggedRow> rows, string? group) =>
        string.IsNullOrWhiteSpace(group) ? rows : rows.Where(row => row.Tag.Group == group);

    private IQueryable<TaggedRow> InCulture(IQueryable<TaggedRow> rows, string? culture)
    {
        if (culture == "*")
        {
            return rows;
        }

        if (string.IsNullOrWhiteSpace(culture))
        {
            return rows.Where(row => row.Tag.LanguageId == null);
        }

        var languageId = languages.Value.Find(culture)?.Id ?? 0;
        return rows.Where(row => row.Tag.LanguageId == languageId);
    }

    private IQueryable<TaggedRow> InProperty(IQueryable<TaggedRow> rows, string alias)
    {
        int[] ids = [.. Properties().Where(property => property.Alias.InvariantEquals(alias)).Select(property => property.Id)];
        return rows.Where(row => ids.Contains(row.Assignment.PropertyTypeId));
    }

    private IEnumerable<IPropertyType> Properties() => contentTypes.Current.All.SelectMany(type => type.PropertyTypes);

    private TaggedEntity[] Entities(IQueryable<TaggedRow> rows)
    {
        var aliases = Properties().DistinctBy(property => property.Id).ToDictionary(property => property.Id, property => property.Alias);
        return
        [
            .. from row in rows.AsEnumerable()
               group row by row.Assignment.NodeId into entity
               orderby entity.Key
               select new TaggedEntity(entity.Key,
               [
                   .. from row in entity
                      group row.Tag by row.Assignment.PropertyTypeId into property
                      select new TaggedProperty(property.Key, aliases.GetValueOrDefault(property.Key), [.. property.Select(tag => ToModel(tag))]),
               ]),
        ];
    }

    private static ITag[] Counted(IQueryable<TaggedRow> rows) =>
    [
        .. rows
            .Select(row => new { row.Tag.Id, row.Tag.Group, row.Tag.Text, row.Tag.TextKey, row.Tag.LanguageId, row.Assignment.NodeId })
            .Distinct()
            .GroupBy(row => new { row.Id, row.Group, row.Text, row.TextKey, row.LanguageId })
            .Select(tag => new { Tag = tag.Key, Count = tag.Count() })
            .OrderBy(tag => tag.Tag.TextKey).ThenBy(tag => tag.Tag.Id)
            .AsEnumerable()
            .Select(tag => new Tag(tag.Tag.Id, tag.Tag.Group, tag.Tag.Text, tag.Tag.LanguageId) { NodeCount = tag.Count }),
    ];

    private static Tag ToModel(TagRow row) => new(row.Id, row.Group, row.Text, row.LanguageId);
}
