using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>
/// Puts siblings into an order by hand. Core's editing service would save every sibling whose place changes; only their
/// places are stored here, by the same operation with which Core orders siblings by a field. So nobody's draft looks
/// changed, and the number of statements does not depend on how many siblings there are.
/// </summary>
internal sealed class DocumentOrder(
    DocumentTreeLock tree, IEntityService entities, ITreeEntitySortingService sorting, IContentService documents, ICurrentUser user)
{
    /// <param name="parent"><c>null</c> at the root.</param>
    public Task<ContentEditingOperationStatus> ChangeAsync(Guid? parent, SortingModel[] changed) =>
        tree.HoldAsync(() => Task.FromResult(Change(parent, changed)), status => status == ContentEditingOperationStatus.Success);

    private ContentEditingOperationStatus Change(Guid? parent, SortingModel[] changed)
    {
        if ((parent is { } key ? entities.Get(key, UmbracoObjectTypes.Document)?.Id : Constants.System.Root) is not { } parentId)
        {
            return ContentEditingOperationStatus.NotFound;
        }

        IEntitySlim[] children = [.. entities.GetChildren(parentId, UmbracoObjectTypes.Document)];
        var keys = changed.Select(model => model.Key).ToHashSet();
        var places = changed.Select(model => model.SortOrder).ToHashSet();
        if (keys.Count < changed.Length || places.Count < changed.Length
            || places.Any(place => place < 0 || place >= children.Length)
            || !keys.IsSubsetOf(children.Select(child => child.Key)))
        {
            return ContentEditingOperationStatus.SortingInvalid;
        }

        int[] ordered = [.. sorting.SortEntities(children, changed).Select(child => child.Id)];
        return ordered.Length == 0 ? ContentEditingOperationStatus.Success : StatusOf(documents.SortChildren(parentId, ordered, user.Required.Id));
    }

    private static ContentEditingOperationStatus StatusOf(OperationResult sorted) => sorted.Result switch
    {
        OperationResultType.Success or OperationResultType.NoOperation => ContentEditingOperationStatus.Success,
        OperationResultType.FailedCancelledByEvent => ContentEditingOperationStatus.CancelledByNotification,
        OperationResultType.FailedCannot => ContentEditingOperationStatus.NotAllowed,
        OperationResultType.Failed or OperationResultType.FailedExceptionThrown or OperationResultType.FailedDuplicateKey or OperationResultType.FailedInvalidKey =>
            ContentEditingOperationStatus.Unknown,
    };
}
