using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Siblings;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.EntitySearch;

/// <summary>
/// Finds nodes by what their names hold. Documents and media are found in the index of their folded names, in every
/// culture; types and their folders are few, and have one name.
/// </summary>
internal sealed class EntityMatches(IAmbientDatabase database)
{
    /// <summary>How many match, and a page of them: first those whose name begins with the query, each by name.</summary>
    public (long Total, IReadOnlyList<NodeRow> Page) Page(EntitySearchRequest request, int skip, int take)
    {
        if (request.Words is [] || request.StartPaths is [])
        {
            return (0, []);
        }

        var nodes = Allowed(request);
        if (request.Key is { } key)
        {
            return Page(nodes.Where(node => node.Key == key).OrderBy(node => node.Id), skip, take);
        }

        return request.ObjectType is UmbracoObjectTypes.Document or UmbracoObjectTypes.Media
            ? Page(ByStoredNames(nodes, request), skip, take)
            : PageOfFew(nodes, request, skip, take);
    }

    private static (long Total, IReadOnlyList<NodeRow> Page) Page(IOrderedQueryable<NodeRow> found, int skip, int take)
    {
        var total = found.LongCount();
        return (total, total <= skip || take == 0 ? [] : found.Skip(skip).Take(take).ToArray());
    }

    private IOrderedQueryable<NodeRow> ByStoredNames(IQueryable<NodeRow> nodes, EntitySearchRequest request)
    {
        var objectType = request.ObjectType.GetGuid();
        var names = database.Current.Set<SiblingNameRow>().AsNoTracking().Where(name => name.ObjectType == objectType);
        var matching = request.Words.Aggregate(names, (found, word) => found.Where(name => name.FoldedName.Contains(word)));
        var culture = request.Culture ?? "";
        var folded = request.Folded;
        var beginning = names.Where(name => name.FoldedName.StartsWith(folded) && (name.Culture == culture || name.Culture == ""));
        return nodes.Where(node => matching.Select(name => name.NodeId).Contains(node.Id))
            .OrderBy(node => beginning.Select(name => name.NodeId).Contains(node.Id) ? 0 : 1)
            .ThenBy(node => node.Name).ThenBy(node => node.Id);
    }

    private static (long Total, IReadOnlyList<NodeRow> Page) PageOfFew(IQueryable<NodeRow> nodes, EntitySearchRequest request, int skip, int take)
    {
        NodeRow[] found =
        [
            .. nodes.AsEnumerable()
                .Select(node => (Node: node, Folded: FoldedName.Of(node.Name ?? "")))
                .Where(node => request.Words.All(word => node.Folded.Contains(word, StringComparison.Ordinal)))
                .OrderBy(node => node.Folded.StartsWith(request.Folded, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(node => node.Folded, StringComparer.Ordinal).ThenBy(node => node.Node.Id)
                .Select(node => node.Node),
        ];
        return (found.Length, [.. found.Skip(skip).Take(take)]);
    }

    private IQueryable<NodeRow> Allowed(EntitySearchRequest request)
    {
        var context = database.Current;
        var objectType = request.ObjectType.GetGuid();
        var nodes = context.Set<NodeRow>().AsNoTracking().Where(node => node.ObjectType == objectType && !node.IsReserved);
        if (request.Trashed is { } trashed)
        {
            nodes = nodes.Where(node => node.Trashed == trashed);
        }

        if (request.ParentKey is { } parent)
        {
            nodes = nodes.Where(node => context.Set<NodeRow>().Any(above => above.Key == parent && node.Path.StartsWith(above.Path + ",")));
        }

        if (request.StartPaths is { } starts)
        {
            nodes = nodes.Where(AtOrBelow(starts));
        }

        return request.ContentTypeKeys is [] ? nodes : OfTypes(nodes, request.ObjectType, [.. request.ContentTypeKeys]);
    }

    private IQueryable<NodeRow> OfTypes(IQueryable<NodeRow> nodes, UmbracoObjectTypes objectType, Guid[] types) => objectType switch
    {
        UmbracoObjectTypes.Document => nodes.Where(node => database.Current.Set<DocumentRow>()
            .Any(document => document.Id == node.Id && types.Contains(document.ContentTypeKey))),
        UmbracoObjectTypes.Media => nodes.Where(node => database.Current.Set<MediaRow>()
            .Any(media => media.Id == node.Id && types.Contains(media.ContentTypeKey))),
        _ => nodes,
    };

    private static Expression<Func<NodeRow, bool>> AtOrBelow(IReadOnlyList<string> starts)
    {
        var row = Expression.Parameter(typeof(NodeRow), "row");
        var any = starts
            .Select(start =>
            {
                var below = start + ",";
                Expression<Func<NodeRow, bool>> within = node => node.Path == start || node.Path.StartsWith(below);
                return ParameterReplacement.Replace(within, row);
            })
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<NodeRow, bool>>(any, row);
    }
}
