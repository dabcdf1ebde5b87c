using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>Translates between a thing's two names. An id given out before its thing is stored counts already.</summary>
internal sealed class IdKeyMapRepository(IAmbientDatabase database) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) => Of(umbracoObjectType)
        .Where(row => row.Key == key)
        .Select(row => (int?)row.Id)
        .SingleOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) => Of(umbracoObjectType)
        .Where(row => row.Id == id)
        .Select(row => (Guid?)row.Key)
        .SingleOrDefault();

    private IQueryable<NodeRow> Of(UmbracoObjectTypes type)
    {
        var rows = database.Current.Set<NodeRow>().AsNoTracking();
        if (type == UmbracoObjectTypes.Unknown)
        {
            return rows;
        }

        var objectType = type.GetGuid();
        return rows.Where(row => row.ObjectType == objectType || row.IsReserved);
    }
}
