using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.KeyRing;

/// <summary>Keeps Data Protection's keys in the database, where a backup takes them along.</summary>
internal sealed class StoredKeyRing(ICoreScopeProvider scopes, IAmbientDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        string[] keys = [.. database.Current.Set<KeyRingRow>().AsNoTracking().OrderBy(row => row.Id).Select(row => row.Xml)];
        return [.. keys.Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateCoreScope();
        var context = database.Writing;
        context.Add(new KeyRingRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        scope.Complete();
    }
}
