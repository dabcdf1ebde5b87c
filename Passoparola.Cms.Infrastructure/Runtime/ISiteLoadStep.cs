namespace Passoparola.Cms.Infrastructure.Runtime;

/// <summary>Something a site does between the start of Umbraco.Core and its first answer.</summary>
public interface ISiteLoadStep
{
    /// <summary>Lower runs first: 100 loads the published caches, 200 imports the schema, 300 builds what queries use.</summary>
    int Order { get; }

    Task LoadAsync(CancellationToken cancellationToken);
}
