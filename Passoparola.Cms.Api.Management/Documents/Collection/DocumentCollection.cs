using Passoparola.Cms.Api.Management.Documents.Reading;
using Passoparola.Cms.Api.Management.Responses;
using Passoparola.Cms.Api.Management.StartNodes;
using Passoparola.Cms.Infrastructure.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Collection;

/// <summary>The documents below one, as its list shows them; the number of statements does not depend on how many there are.</summary>
internal sealed class DocumentCollection(
    IDocumentCollection documents, IDraftDates dates, ICoreScopeProvider scopes, ReachableTree tree, DocumentResponses responses, CollectionUsers users)
{
    /// <param name="page">What is wanted, whatever the user may see of it.</param>
    public async Task<PagedResponse<DocumentCollectionResponse>> PageAsync(IEntitySlim parent, DocumentCollectionPage page, Reach reach)
    {
        var (items, total, saved) = Find(reach.Opens(parent) ? page : page with { Ids = reach.StepsBelow(parent.Id) });
        ReferenceById[] ancestors = [.. tree.Ancestors(UmbracoObjectTypes.Document, Reach.Everything, parent).Select(reached => new ReferenceById(reached.Entity.Key))];
        var shown = new List<DocumentCollectionResponse>(items.Count);
        foreach (var document in items)
        {
            var response = await responses.OfAsync(document, saved[document.Key]);
            shown.Add(new DocumentCollectionResponse(
                DocumentTypeCollectionReferenceResponse.Of(document.ContentType),
                document.Trashed,
                false,
                ancestors,
                users.NameOf(document.WriterId),
                users.NameOf(document.CreatorId),
                document.SortOrder,
                document.Key,
                response.Flags,
                response.Values,
                response.Variants));
        }

        return new PagedResponse<DocumentCollectionResponse>(total, shown);
    }

    private (IReadOnlyList<IContent> Items, long Total, IReadOnlyDictionary<Guid, DraftDates> Saved) Find(DocumentCollectionPage page)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var (items, total) = documents.Find(page);
        var saved = dates.Of([.. items.Select(item => item.Key)]);
        return ([.. items.Where(item => saved.ContainsKey(item.Key))], total, saved);
    }
}

/// <summary>The names of users, each read once for a list.</summary>
internal sealed class CollectionUsers(IBackOfficeUserReader users)
{
    private readonly Dictionary<int, string?> _names = [];

    public string? NameOf(int userId)
    {
        if (!_names.TryGetValue(userId, out var name))
        {
            _names[userId] = name = users.GetById(userId)?.Name;
        }

        return name;
    }
}
