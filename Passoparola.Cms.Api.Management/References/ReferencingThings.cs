using Passoparola.Cms.Api.Management.Documents.Items;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.References;

/// <summary>Shows what uses something as the back office lists it, in a number of statements that does not depend on how much it is.</summary>
internal sealed class ReferencingThings(IEntityService entities, ILanguageService languages)
{
    public async Task<PagedResponse<ReferenceResponse>> PageAsync(PagedModel<RelationItemModel> page)
    {
        RelationItemModel[] items = [.. page.Items];
        Guid[] keys = [.. items.Where(item => item.NodeType == Constants.UdiEntityType.Document).Select(item => item.NodeKey).Distinct()];
        var documents = keys.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, keys).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Key);
        var culture = await languages.GetDefaultIsoCodeAsync();
        return new PagedResponse<ReferenceResponse>(page.Total, [.. items.Select(item => Of(item, documents.GetValueOrDefault(item.NodeKey), culture))]);
    }

    private static ReferenceResponse Of(RelationItemModel item, IDocumentEntitySlim? document, string culture) => item.NodeType switch
    {
        Constants.UdiEntityType.Document => new DocumentReferenceResponse(
            item.NodeKey, item.NodeName, item.NodePublished, Type(item), document is null ? [] : DocumentVariantItemResponse.Of(document, culture)),
        Constants.UdiEntityType.Media => new MediaReferenceResponse(item.NodeKey, item.NodeName, Type(item)),
        _ => new DefaultReferenceResponse(item.NodeKey, item.NodeName, item.NodeType, item.ContentTypeIcon),
    };

    private static ReferencedTypeResponse Type(RelationItemModel item) =>
        new(item.ContentTypeKey, item.ContentTypeIcon, item.ContentTypeAlias, item.ContentTypeName);
}
