using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.PropertyEditors.Blocks;
using Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.Links;
using Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.RichText;
using Passoparola.Cms.Infrastructure.Serialization;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core.Web;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

/// <summary>One property editor with real serializers and value editors, and no site around it.</summary>
internal sealed class EditorsUnderTest
{
    private readonly ServiceProvider _services;

    public EditorsUnderTest(params (Type Port, object Answer)[] ports)
    {
        var services = new ServiceCollection().AddSerialization();
        services.AddSingleton<IHostingEnvironment, TestHostingEnvironment>();
        services.AddSingleton<IIOHelper, IOHelperLinux>();
        services.AddSingleton<IShortStringHelper>(new DefaultShortStringHelper(new DefaultShortStringHelperConfig()));
        services.AddSingleton<IDataValueEditorFactory, DataValueEditorFactory>();
        services.AddSingleton(Answering.Of<ILocalizedTextService>(
            ("Localize", arguments => $"{arguments[1]}:{string.Join('|', (arguments[3] as IDictionary<string, string?>)?.Values ?? [])}")));
        services.AddSingleton(Answering.Of<IDataTypeConfigurationCache>());
        services.AddSingleton(Answering.Of<IPublishedUrlProvider>());
        services.AddSingleton(Answering.Of<IUmbracoContextFactory>());
        services.AddSingleton(Answering.Of<IMediaNavigationQueryService>());
        services.AddSingleton(Answering.Of<IEntityService>());
        services.AddSingleton(Answering.Of<IContentTypeService>());
        services.AddSingleton(Answering.Of<IMediaTypeService>());
        services.AddSingleton<IHtmlSanitizer, NoopHtmlSanitizer>();
        services.AddSingleton(Answering.Of<IImageUrlTokenGenerator>(("RefreshSignature", arguments => arguments[0])));
        services.AddSingleton(provider => new HtmlImageSourceParser(_ => "/media/now.png", provider.GetRequiredService<IImageUrlTokenGenerator>()));
        services.AddSingleton<HtmlLocalLinkParser>();
        services.AddTransient<PickedNodesValidator>();
        services.AddTransient<PickedMediaValidator>();
        services.AddSingleton<MediaItemTypes>();
        services.AddSingleton<LinkTargets>();
        services.AddSingleton<RichTextMarkup>();
        services.AddSingleton(new BlockEditing(null!, null!, null!));
        foreach (var (port, answer) in ports)
        {
            services.AddSingleton(port, answer);
        }

        _services = services.BuildServiceProvider();
    }

    public IJsonSerializer Serializer => Get<IJsonSerializer>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public T Editor<T>()
        where T : DataEditor => ActivatorUtilities.CreateInstance<T>(_services);

    /// <summary>The data type's configuration as its editor reads it.</summary>
    public object Configure(DataEditor editor, string json)
    {
        var serializer = Get<IConfigurationEditorJsonSerializer>();
        var configuration = editor.GetConfigurationEditor();
        return configuration.ToConfigurationObject(configuration.FromDatabase(json, serializer), serializer);
    }

    /// <summary>What is stored when the back office sends this JSON.</summary>
    public object? Store(DataEditor editor, string sentJson, object? configuration = null) =>
        editor.GetValueEditor(configuration).FromEditor(
            new ContentPropertyData(Sent(sentJson), configuration), null);

    /// <summary>The JSON that the back office receives for a stored value.</summary>
    public string Show(DataEditor editor, object? stored, object? configuration = null)
    {
        var type = new PropertyType(
            Get<IShortStringHelper>(), editor.Alias, ValueTypes.ToStorageType(editor.GetValueEditor().ValueType), true, "property");
        var property = new Property(type);
        property.SetValue(stored);
        return Serializer.Serialize(editor.GetValueEditor(configuration).ToEditor(property));
    }

    public static string?[] Errors(DataEditor editor, object? value, object? configuration = null, bool required = false, string? pattern = null) =>
        editor.GetValueEditor(configuration)
            .Validate(value, required, pattern, PropertyValidationContext.Empty())
            .Select(result => result.ErrorMessage)
            .ToArray();

    /// <summary>A value of the request's body, as it reaches an editor.</summary>
    public object? Sent(string json) => Serializer.Deserialize<object>(json);
}
