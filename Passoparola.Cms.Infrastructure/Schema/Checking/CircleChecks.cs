using Passoparola.Cms.Infrastructure.Schema.Importing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Schema.Checking;

/// <summary>
/// Refuses files that lead back to themselves, alone or through what is in the site already. Whatever follows a
/// composition, a fallback or a parent would never come to an end.
/// </summary>
internal sealed class CircleChecks(IContentTypeService contentTypes, IMediaTypeService mediaTypes, IContentService contents)
{
    public void Check(ImportRun run)
    {
        ImportOrder.Languages(run);
        ImportOrder.Types(run, run.Schema.ContentTypes, key => Composed(run, key, contentTypes));
        ImportOrder.Types(run, run.Schema.MediaTypes, key => Composed(run, key, mediaTypes));
        ImportOrder.Documents(run, key => Nearest(run, key));
    }

    private static IEnumerable<Guid> Composed<T>(ImportRun run, Guid key, IContentTypeBaseService<T> types)
        where T : class, IContentTypeComposition =>
        run.Schema.Files.ContainsKey(key)
            ? [key]
            : types.Get(key)?.ContentTypeComposition.SelectMany(composition => Composed(run, composition.Key, types)) ?? [];

    private IEnumerable<Guid> Nearest(ImportRun run, Guid key)
    {
        if (run.Schema.Files.ContainsKey(key))
        {
            return [key];
        }

        for (var above = contents.GetById(key); above is not null; above = contents.GetById(above.ParentId))
        {
            if (run.Schema.Files.ContainsKey(above.Key))
            {
                return [above.Key];
            }
        }

        return [];
    }
}
