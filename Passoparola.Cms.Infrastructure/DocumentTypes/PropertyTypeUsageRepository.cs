using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

internal sealed class PropertyTypeUsageRepository(StoredContentTypes stored, TypedContent content) : IPropertyTypeUsageRepository
{
    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias)
    {
        var types = stored.Current;
        var property = types.Find(contentTypeKey)?.CompositionPropertyTypes.FirstOrDefault(candidate => candidate.Alias == propertyAlias);
        if (property is null)
        {
            return Task.FromResult(false);
        }

        int[] users = [.. types.All.Where(type => type.Key == contentTypeKey || type.CompositionKeys().Contains(contentTypeKey)).Select(type => type.Id)];
        return Task.FromResult(content.HasValues(users, property.Id));
    }

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) => Task.FromResult(stored.Current.Find(contentTypeKey) is not null);
}
