using System.Data;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Domains;

internal sealed class DomainRepository(
    IAmbientDatabase database, ILanguageRepository languages, CommittedState<IReadOnlyList<DomainRow>> held) : IDomainRepository
{
    public IDomain? Get(int id) => ToDomain(held.Value.FirstOrDefault(row => row.Id == id));

    public IDomain? GetByName(string domainName) => ToDomain(FindByName(domainName));

    public IEnumerable<IDomain> GetMany(params int[]? ids) =>
        ToDomains(held.Value.Where(row => ids is not { Length: > 0 } || ids.Contains(row.Id)));

    public IEnumerable<IDomain> Get(IQuery<IDomain> query) => [.. GetMany().Where(query)];

    public int Count(IQuery<IDomain>? query) => GetMany().Where(query).Count();

    public bool Exists(int id) => held.Value.Any(row => row.Id == id);

    public bool Exists(string domainName) => FindByName(domainName) is not null;

    public IEnumerable<IDomain> GetAll(bool includeWildcards) =>
        [.. GetMany().Where(domain => includeWildcards || !domain.IsWildcard)];

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        [.. GetAll(includeWildcards).Where(domain => domain.RootContentId == contentId)];

    public void Save(IDomain entity)
    {
        if (FindByName(entity.DomainName) is { } same && same.Id != entity.Id)
        {
            throw new DuplicateNameException($"The domain '{entity.DomainName}' is assigned already.");
        }

        if (!entity.HasIdentity)
        {
            entity.AddingEntity();
        }

        var row = new DomainRow
        {
            Id = entity.Id,
            Key = entity.Key,
            Name = entity.DomainName,
            LanguageId = entity.LanguageId,
            RootContentId = entity.RootContentId,
            SortOrder = entity.SortOrder,
        };
        var context = database.Writing;
        context.Update(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        held.Changed();
        entity.Id = row.Id;
        if (entity is UmbracoDomain domain)
        {
            domain.LanguageIsoCode = languages.GetIsoCodeById(row.LanguageId);
            domain.ResetDirtyProperties();
        }
    }

    public void Delete(IDomain entity)
    {
        database.Writing.Set<DomainRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        held.Changed();
    }

    private DomainRow? FindByName(string name) =>
        held.Value.FirstOrDefault(row => string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase));

    private IDomain[] ToDomains(IEnumerable<DomainRow> rows) => [.. rows.Select(row => ToDomain(row)!)];

    private UmbracoDomain? ToDomain(DomainRow? row)
    {
        if (row is null)
        {
            return null;
        }

        var domain = new UmbracoDomain(row.Name)
        {
            Id = row.Id,
            Key = row.Key,
            LanguageId = row.LanguageId,
            LanguageIsoCode = languages.GetIsoCodeById(row.LanguageId, throwOnNotFound: false),
            RootContentId = row.RootContentId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(false);
        return domain;
    }
}
