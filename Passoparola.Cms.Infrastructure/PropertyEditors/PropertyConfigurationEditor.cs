using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>A configuration editor that adds nothing to the fields its configuration declares.</summary>
internal sealed class PropertyConfigurationEditor<TConfiguration>(IIOHelper ioHelper) : ConfigurationEditor<TConfiguration>(ioHelper)
    where TConfiguration : new();
