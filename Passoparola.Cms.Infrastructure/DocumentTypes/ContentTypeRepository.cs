using Passoparola.Cms.Infrastructure.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

internal sealed class ContentTypeRepository(StoredContentTypes stored, ContentTypeStorage storage, TypedContent content)
    : ContentTypeRepositoryBase<IContentType>(stored, storage, content, Constants.ObjectTypes.DocumentType), IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query) =>
        Copies(Shared.Where(type => type.PropertyTypes.OfType<PropertyType>().Where(query).Any()));

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        [.. Stored.Current.All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct()];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
    [
        .. Stored.Definitions
            .Where(type => objectTypes.Length == 0 || objectTypes.Contains(type.Node.ObjectType))
            .Select(type => type.Alias),
    ];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
    [
        .. Stored.Definitions
            .Where(type => aliases.Contains(type.Alias, StringComparer.OrdinalIgnoreCase))
            .Select(type => type.Node.Id),
    ];
}
