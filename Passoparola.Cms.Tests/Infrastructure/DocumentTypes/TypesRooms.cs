using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.Containers;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.DocumentTypes;
using Passoparola.Cms.Infrastructure.MediaTypes;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Passoparola.Cms.Tests.Infrastructure.DocumentTypes;

/// <summary>The rooms of types, with two of Core's plain editors.</summary>
internal static class TypesRooms
{
    public const string Text = "Umbraco.Plain.String";
    public const string Number = "Umbraco.Plain.Integer";

    public static RoomsUnderTest OpenTypes(this TestDatabase database) => database.Open(services =>
    {
        services.AddContainers().AddDataTypes().AddDocumentTypes().AddMediaTypes().AddSerialization();
        services.AddSingleton<IDataValueEditorFactory>(provider => new DataValueEditorFactory(provider));
        services.AddSingleton(provider => new PropertyEditorCollection(new DataEditorCollection(() =>
        [
            new PlainStringPropertyEditor(provider.GetRequiredService<IDataValueEditorFactory>()),
            new PlainIntegerPropertyEditor(provider.GetRequiredService<IDataValueEditorFactory>()),
        ])));
    });

    public static DataType SaveDataType(this RoomsUnderTest rooms, string name, string editor = Text) => rooms.InScope(() =>
    {
        var dataType = rooms.NewDataType(name, editor);
        rooms.Get<IDataTypeRepository>().Save(dataType);
        return dataType;
    });

    public static DataType NewDataType(this RoomsUnderTest rooms, string name, string editor = Text) =>
        new(rooms.Get<PropertyEditorCollection>()[editor], rooms.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            DatabaseType = editor == Number ? ValueStorageType.Integer : ValueStorageType.Nvarchar,
        };

    public static ContentType NewType(this RoomsUnderTest rooms, string alias, ContentVariation variations = ContentVariation.Nothing) =>
        new(rooms.Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, Variations = variations };

    public static PropertyType NewProperty(
        this RoomsUnderTest rooms, DataType dataType, string alias, ContentVariation variations = ContentVariation.Nothing) =>
        new(rooms.Get<IShortStringHelper>(), dataType, alias) { Name = alias, Variations = variations };

    public static T SaveType<T>(this RoomsUnderTest rooms, T type)
        where T : IContentType => rooms.InScope(() =>
    {
        rooms.Get<IContentTypeRepository>().Save(type);
        return type;
    });

    public static EntityContainer SaveFolder(this RoomsUnderTest rooms, string name) => rooms.InScope(() =>
    {
        var folder = new EntityContainer(Constants.ObjectTypes.DataType) { Name = name };
        rooms.Get<IDataTypeContainerRepository>().Save(folder);
        return folder;
    });
}
