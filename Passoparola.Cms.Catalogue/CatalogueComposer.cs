using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Opening;
using Passoparola.Cms.Catalogue.Searching;
using Passoparola.Cms.Catalogue.Territory;
using Passoparola.Cms.Catalogue.Vocabularies;
using Passoparola.Cms.Search.Indexing;
using Passoparola.Cms.Search.Querying;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Passoparola.Cms.Catalogue;

/// <summary>Registers what the catalogue's handlers, which Umbraco discovers, work with.</summary>
public sealed class CatalogueComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<CatalogueFilters>();
        builder.Services.AddSingleton<IFilterProblems>(services => services.GetRequiredService<CatalogueFilters>());
        builder.Services.AddSingleton<ISearchDeclaration, CatalogueSearch>();
        builder.Services.AddSingleton<ItalianClock>();
        builder.Services.AddSingleton<PublishedNames>();
        builder.Services.AddSingleton<TerritoryOfSite>();
        builder.Services.AddSingleton<Vocabulary>();
        builder.AddNotificationHandler<ContentCacheRefresherNotification, ForgetTerritory>();
    }
}
