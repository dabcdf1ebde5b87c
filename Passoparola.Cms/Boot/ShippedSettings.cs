namespace Passoparola.Cms.Boot;

/// <summary>The settings that ship with the site.</summary>
internal static class ShippedSettings
{
    /// <summary>
    /// Reads <c>appsettings*.json</c> beside the program. The Web SDK runs an app in its project folder, where they are
    /// not; a file in the content root still overrides them, and the environment and the command line override both.
    /// </summary>
    public static void AddShippedSettings(this WebApplicationBuilder builder)
    {
        string[] names = ["appsettings.json", $"appsettings.{builder.Environment.EnvironmentName}.json"];
        for (var position = 0; position < names.Length; position++)
        {
            var source = new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
            {
                Path = Path.Combine(AppContext.BaseDirectory, names[position]),
                Optional = true,
            };
            source.ResolveFileProvider();
            builder.Configuration.Sources.Insert(position, source);
        }
    }
}
