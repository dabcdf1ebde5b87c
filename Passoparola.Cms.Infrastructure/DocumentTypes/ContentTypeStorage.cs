using System.Data;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>Writes document types and media types, and lets what is stored of them follow.</summary>
internal sealed class ContentTypeStorage(
    IAmbientDatabase database,
    INodes nodes,
    StoredContentTypes stored,
    ContentTypeParts parts,
    Lazy<IEnumerable<IVariationMigration>> migrations)
{
    /// <exception cref="DuplicateNameException">Another type of the same kind has the alias.</exception>
    /// <exception cref="InvalidOperationException">The type is composed of itself, or uses a data type that does not exist.</exception>
    public void Save(IContentTypeComposition type, Guid objectType)
    {
        Refuse(type, objectType);
        var before = stored.Current;
        var definition = stored.Definitions.FirstOrDefault(other => other.Node.Id == type.Id)?.Definition;
        var isNew = !type.HasIdentity;
        if (isNew)
        {
            nodes.InsertNode(type, objectType);
        }
        else
        {
            nodes.UpdateNode(type);
        }

        parts.Complete(type, definition);
        var row = new ContentTypeRow { Id = type.Id, Alias = type.Alias, Definition = type.ToDefinition().Write() };
        var context = database.Writing;
        context.Entry(row).State = isNew ? EntityState.Added : EntityState.Modified;
        context.SaveChanges();
        context.ChangeTracker.Clear();
        Follow(before);
    }

    /// <summary>Deletes types and the places where others name them.</summary>
    public void Delete(IReadOnlyList<IContentTypeComposition> types)
    {
        var before = stored.Current;
        var ids = types.Select(type => type.Id).ToArray();
        var keys = types.Select(type => type.Key).ToHashSet();
        database.Writing.Set<ContentTypeRow>().Where(row => ids.Contains(row.Id)).ExecuteDelete();
        nodes.Delete(ids);
        stored.Changed();
        Rewrite(definition => definition with
        {
            Compositions = [.. definition.Compositions.Where(key => !keys.Contains(key))],
            AllowedChildren = [.. definition.AllowedChildren.Where(child => !keys.Contains(child.Key))],
        });
        Follow(before);
    }

    /// <summary>Changes the definitions of all types.</summary>
    public void ChangeAll(Func<ContentTypeDefinition, ContentTypeDefinition> change)
    {
        var before = stored.Current;
        Rewrite(change);
        Follow(before);
    }

    private void Rewrite(Func<ContentTypeDefinition, ContentTypeDefinition> change)
    {
        foreach (var type in stored.Definitions)
        {
            var written = type.Definition.Write();
            var changed = change(type.Definition).Write();
            if (changed != written)
            {
                database.Writing.Set<ContentTypeRow>().Where(row => row.Id == type.Node.Id)
                    .ExecuteUpdate(set => set.SetProperty(row => row.Definition, changed));
            }
        }
    }

    private void Follow(ContentTypeList before)
    {
        stored.Changed();
        var shifts = ContentTypeShifts.Between(before, stored.Current);
        if (shifts.Count == 0)
        {
            return;
        }

        foreach (var migration in migrations.Value)
        {
            migration.Follow(shifts);
        }
    }

    private void Refuse(IContentTypeComposition type, Guid objectType)
    {
        var same = stored.Definitions.FirstOrDefault(other =>
            other.Node.ObjectType == objectType && other.Node.Id != type.Id && string.Equals(other.Alias, type.Alias, StringComparison.OrdinalIgnoreCase));
        if (same is not null)
        {
            throw new DuplicateNameException($"The alias '{type.Alias}' belongs to '{same.Node.Name}' already.");
        }

        if (type.CompositionKeys().Contains(type.Key))
        {
            throw new InvalidOperationException($"The type '{type.Alias}' cannot be composed of itself.");
        }
    }
}
