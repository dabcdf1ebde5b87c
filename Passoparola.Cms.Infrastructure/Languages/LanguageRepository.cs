using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Querying;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Languages;

internal sealed class LanguageRepository(
    IAmbientDatabase database,
    CommittedState<LanguageList> held,
    Lazy<IEnumerable<ICultureData>> cultureData) : ILanguageRepository
{
    private LanguageList Languages => held.Value;

    public ILanguage? Get(int id) => Copy(Languages.Find(id));

    public ILanguage? GetByIsoCode(string isoCode) => Copy(Languages.Find(isoCode));

    public IEnumerable<ILanguage> GetMany(params int[]? ids) =>
        [.. Languages.All.Where(language => ids is not { Length: > 0 } || ids.Contains(language.Id)).Select(Copy)!];

    public IEnumerable<ILanguage> Get(IQuery<ILanguage> query) => [.. GetMany().Where(query)];

    public int Count(IQuery<ILanguage>? query) => GetMany().Where(query).Count();

    public bool Exists(int id) => Languages.Find(id) is not null;

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true) =>
        isoCode is null
            ? null
            : Languages.Find(isoCode)?.Id
                ?? (throwOnNotFound ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode)) : null);

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true) =>
        id is null
            ? null
            : Languages.Find(id.Value)?.IsoCode
                ?? (throwOnNotFound ? throw new ArgumentException($"There is no language with the id {id}.", nameof(id)) : null);

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Default.IsoCode;

    public int? GetDefaultId() => Default.Id;

    public void Save(ILanguage entity)
    {
        var stored = Languages.Find(entity.Id);
        if (Languages.Find(entity.IsoCode) is { } same && same.Id != entity.Id)
        {
            throw new InvalidOperationException($"There is a language '{entity.IsoCode}' already.");
        }

        if (stored is { IsDefault: true } && !entity.IsDefault)
        {
            throw new InvalidOperationException($"'{entity.IsoCode}' is the default language: make another one the default instead.");
        }

        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
        }
        else
        {
            entity.AddingEntity();
        }

        Store(entity);
        if (stored is not null && stored.IsoCode != entity.IsoCode)
        {
            ForEachRoom(room => room.Rename(stored.IsoCode, entity.IsoCode));
        }

        (entity as Language)?.ResetDirtyProperties();
    }

    public void Delete(ILanguage entity)
    {
        if (Languages.Find(entity.Id) is { IsDefault: true })
        {
            throw new InvalidOperationException($"'{entity.IsoCode}' is the default language and cannot be deleted.");
        }

        var rows = database.Writing.Set<LanguageRow>();
        rows.Where(row => row.FallbackId == entity.Id).ExecuteUpdate(set => set.SetProperty(row => row.FallbackId, (int?)null));
        rows.Where(row => row.Id == entity.Id).ExecuteDelete();
        held.Changed();
        ForEachRoom(room => room.Remove(entity.Id, entity.IsoCode));
    }

    private Language Default => Languages.Default
        ?? throw new InvalidOperationException("The site has no default language.");

    private void Store(ILanguage entity)
    {
        var context = database.Writing;
        if (entity.IsDefault)
        {
            context.Set<LanguageRow>().Where(row => row.IsDefault && row.Id != entity.Id)
                .ExecuteUpdate(set => set.SetProperty(row => row.IsDefault, false));
        }

        var row = new LanguageRow
        {
            Id = entity.Id,
            Key = entity.Key,
            IsoCode = entity.IsoCode,
            Name = entity.CultureName,
            IsDefault = entity.IsDefault,
            IsMandatory = entity.IsMandatory,
            FallbackId = GetIdByIsoCode(entity.FallbackIsoCode),
            CreateDate = entity.CreateDate,
            UpdateDate = entity.UpdateDate,
        };
        context.Update(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        entity.Id = row.Id;
        held.Changed();
    }

    private void ForEachRoom(Action<ICultureData> action)
    {
        foreach (var room in cultureData.Value)
        {
            action(room);
        }
    }

    // Services change what they are given.
    private static ILanguage? Copy(Language? language) => (ILanguage?)language?.DeepClone();
}
