using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Infrastructure.DocumentUrls;

internal sealed class DocumentUrlAliasRepository(
    IAmbientDatabase database,
    CommittedState<LanguageList> languages,
    StoredContentTypes contentTypes) : IDocumentUrlAliasRepository
{
    private const int KeysPerStatement = 500;

    /// <summary>The documents given have these aliases from now on, and no others.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        var rows = aliases.Select(ToRow).DistinctBy(row => (row.DocumentKey, row.LanguageId, row.Alias)).ToArray();
        DeleteByDocumentKey(rows.Select(row => row.DocumentKey));
        database.Writing.Rows.Insert(rows);
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() => database.Current.Set<DocumentUrlAliasRow>()
        .Select(row => new PublishedDocumentUrlAlias
        {
            DocumentKey = row.DocumentKey,
            LanguageId = row.LanguageId == DocumentUrlRow.Invariant ? null : row.LanguageId,
            Alias = row.Alias,
        })
        .ToArray();

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        foreach (var keys in documentKeys.Distinct().Chunk(KeysPerStatement))
        {
            database.Writing.Set<DocumentUrlAliasRow>().Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }

    public void DeleteAll() => database.Writing.Set<DocumentUrlAliasRow>().ExecuteDelete();

    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        var types = contentTypes.Current.All.Where(HasAliases).ToArray();
        if (types.Length == 0)
        {
            return [];
        }

        var typeIds = types.Select(type => type.Id).ToArray();
        var propertyIds = types.SelectMany(AliasProperties).Select(property => property.Id).ToHashSet();
        var context = database.Current;
        var documents =
            from document in context.Set<DocumentRow>()
            join node in context.Set<NodeRow>() on document.Id equals node.Id
            join version in context.Set<DocumentVersionRow>() on document.PublishedVersionId equals version.Id
            where typeIds.Contains(document.ContentTypeId) && !node.Trashed
            select new { node.Key, version.Values };
        return documents.AsEnumerable()
            .SelectMany(document => StoredValues.Read(document.Values)
                .Where(value => propertyIds.Contains(value.PropertyTypeId))
                .Select(value => new DocumentUrlAliasRaw
                {
                    DocumentKey = document.Key,
                    LanguageId = value.Culture is null ? null : languages.Value.Find(value.Culture)?.Id,
                    AliasValue = value.Value as string ?? "",
                }))
            .Where(raw => raw.AliasValue.Length > 0)
            .ToArray();
    }

    private static bool HasAliases(ContentTypeCompositionBase type) => AliasProperties(type).Any();

    private static IEnumerable<IPropertyType> AliasProperties(ContentTypeCompositionBase type) =>
        type.CompositionPropertyTypes.Where(property => property.Alias == Constants.Conventions.Content.UrlAlias);

    private static DocumentUrlAliasRow ToRow(PublishedDocumentUrlAlias alias) => new()
    {
        DocumentKey = alias.DocumentKey,
        LanguageId = alias.LanguageId ?? DocumentUrlRow.Invariant,
        Alias = alias.Alias,
    };
}
