using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>
/// Stores what the values of a document or media item refer to as relations, in the transaction that stores the values,
/// so that a thing in use is known to be in use the moment it is.
/// </summary>
internal sealed class ReferenceTracking(
    IAmbientDatabase database,
    Lazy<IRelationRepository> relations,
    Lazy<IRelationTypeRepository> relationTypes,
    Lazy<DataValueReferenceFactoryCollection> factories,
    Lazy<PropertyEditorCollection> editors)
{
    private readonly Func<CmsDbContext, Guid[], IEnumerable<KeyValuePair<Guid, int>>> _idsOf = EF.CompileQuery(
        (CmsDbContext context, Guid[] keys) => context.Set<NodeRow>()
            .Where(row => keys.Contains(row.Key))
            .Select(row => new KeyValuePair<Guid, int>(row.Key, row.Id)));

    public void Store(IContentBase content, bool isNew)
    {
        if (!isNew)
        {
            relations.Value.DeleteByParent(content.Id, [.. factories.Value.GetAllAutomaticRelationTypesAliases(editors.Value)]);
        }

        var references = factories.Value.GetAllReferences(content.Properties, editors.Value)
            .Where(reference => reference.Udi is GuidUdi)
            .ToArray();
        if (references.Length == 0)
        {
            return;
        }

        Guid[] keys = [.. references.Select(reference => ((GuidUdi)reference.Udi).Guid).Distinct()];
        var ids = _idsOf(database.Writing, keys).ToDictionary(node => node.Key, node => node.Value);
        var types = relationTypes.Value.GetMany(Array.Empty<int>()).ToDictionary(type => type.Alias, type => type.Id);
        var found =
            from reference in references
            where ids.ContainsKey(((GuidUdi)reference.Udi).Guid) && types.ContainsKey(reference.RelationTypeAlias)
            select (Child: ids[((GuidUdi)reference.Udi).Guid], Type: types[reference.RelationTypeAlias]);
        ReadOnlyRelation[] stored = [.. found.Distinct().Select(relation => new ReadOnlyRelation(content.Id, relation.Child, relation.Type))];
        if (stored.Length > 0)
        {
            relations.Value.SaveBulk(stored);
        }
    }
}
