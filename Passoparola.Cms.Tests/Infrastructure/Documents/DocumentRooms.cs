using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.Entities;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Localization;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.MediaFiles;
using Passoparola.Cms.Infrastructure.MediaTypes;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.Relations;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Infrastructure.Siblings;
using Passoparola.Cms.Infrastructure.Tags;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

/// <summary>The rooms of documents and media, with one language and Core's plain editors.</summary>
internal static class DocumentRooms
{
    public const string Italian = "it-IT";
    public const string English = "en-GB";

    public static RoomsUnderTest OpenDocuments(this TestDatabase database, StatementCounter statements)
    {
        var rooms = database.Open(services =>
        {
            services.AddDataTypes().AddDocumentTypes().AddMediaTypes().AddLanguages().AddEntities().AddRelations().AddTags();
            services.AddLocalizedTexts().AddSerialization().AddPropertyValues().AddSiblings().AddDocuments().AddMedia().AddMediaFiles();
            services.AddSingleton<IInterceptor>(statements);
            services.AddSingleton<IDataValueEditorFactory>(provider => new DataValueEditorFactory(provider));
            services.AddSingleton(new DataValueReferenceFactoryCollection(() => [], NullLogger<DataValueReferenceFactoryCollection>.Instance));
            services.AddSingleton(new MediaUrlGeneratorCollection(() => []));
            services.AddSingleton(provider => new PropertyEditorCollection(new DataEditorCollection(() => Editors(provider))));
        });
        rooms.InScope(() =>
        {
            rooms.Get<ILanguageRepository>().Save(new Language(Italian, "Italiano") { IsDefault = true, IsMandatory = true });
            rooms.Get<ILanguageRepository>().Save(new Language(English, "Inglese"));
        });
        return rooms;
    }

    /// <summary>A type with <c>title</c>, which varies as the type does, <c>amount</c>, <c>price</c> and <c>day</c>.</summary>
    public static ContentType SaveDocumentType(this RoomsUnderTest rooms, string alias, ContentVariation variations) => rooms.InScope(() =>
    {
        var type = new ContentType(rooms.Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, Variations = variations };
        type.AddPropertyType(rooms.NewProperty("Umbraco.Plain.String", ValueStorageType.Nvarchar, "title", variations));
        type.AddPropertyType(rooms.NewProperty("Umbraco.Plain.Integer", ValueStorageType.Integer, "amount"));
        type.AddPropertyType(rooms.NewProperty("Umbraco.Plain.Decimal", ValueStorageType.Decimal, "price"));
        type.AddPropertyType(rooms.NewProperty("Umbraco.Plain.DateTime", ValueStorageType.Date, "day"));
        rooms.Get<IContentTypeRepository>().Save(type);
        return (ContentType)rooms.Get<IContentTypeRepository>().Get(type.Id)!;
    });

    private static PropertyType NewProperty(
        this RoomsUnderTest rooms, string editor, ValueStorageType storage, string alias, ContentVariation variations = ContentVariation.Nothing)
    {
        var dataType = new DataType(rooms.Get<PropertyEditorCollection>()[editor], rooms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{alias} {Guid.NewGuid():N}",
            DatabaseType = storage,
        };
        rooms.Get<IDataTypeRepository>().Save(dataType);
        return new PropertyType(rooms.Get<IShortStringHelper>(), dataType, alias) { Name = alias, Variations = variations };
    }

    private static IEnumerable<IDataEditor> Editors(IServiceProvider provider)
    {
        var factory = provider.GetRequiredService<IDataValueEditorFactory>();
        return
        [
            new PlainStringPropertyEditor(factory),
            new PlainIntegerPropertyEditor(factory),
            new PlainDecimalPropertyEditor(factory),
            new PlainDateTimePropertyEditor(factory),
        ];
    }
}
