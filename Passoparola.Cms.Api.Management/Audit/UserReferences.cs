using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Audit;

/// <summary>Names those who did something by their keys: what is stored about the past holds their ids.</summary>
internal sealed class UserReferences(IUserIdKeyResolver users)
{
    /// <returns>By id. Who was deleted since has an empty key, which the back office shows as unknown.</returns>
    public async Task<IReadOnlyDictionary<int, ReferenceById>> OfAsync(IEnumerable<int> userIds)
    {
        var references = new Dictionary<int, ReferenceById>();
        foreach (var id in userIds.Distinct())
        {
            var key = await users.TryGetAsync(id);
            references[id] = new ReferenceById(key.Success ? key.Result : Guid.Empty);
        }

        return references;
    }
}
