using Microsoft.Extensions.Logging;
using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>
/// Asks the content index handlers and the site's search declarations for fields and values. When two handlers give the
/// same field, the first is heard.
/// </summary>
internal sealed class IndexFields(
    ContentIndexHandlerCollection handlers,
    IEnumerable<ISearchDeclaration> declarations,
    ILogger<IndexFields> logger)
{
    private readonly ISearchDeclaration[] _declarations = [.. declarations];

    /// <exception cref="ArgumentException">A declaration gives a field that another has with another kind or weight.</exception>
    public IndexDesign Design()
    {
        var fields = new Dictionary<string, FieldType>(StringComparer.Ordinal);
        foreach (var handler in handlers)
        {
            foreach (var field in handler.GetFields())
            {
                if (!fields.TryAdd(field.FieldName, field.FieldType))
                {
                    logger.LogWarning("The field {Field} is already indexed; the one of {Handler} is passed over", field.FieldName, handler.GetType().Name);
                }
            }
        }

        var ofHandlers = new HandlerFields(fields);
        return new IndexDesign(ofHandlers, new SearchSchema(ofHandlers.Declared.Concat(_declarations.SelectMany(declaration => declaration.Fields).Distinct())));
    }

    /// <summary>What the handlers give of a document.</summary>
    public List<FieldValue> HandlerValues(IndexDesign design, IContent document, string? culture)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. handlers.SelectMany(handler => Guarded<IndexFieldValue>(handler, document.Key, () => [.. handler.GetFieldValues(document, culture)]))
                .Where(value => design.Fields.TryGetType(value.FieldName, out _) && given.Add(value.FieldName))
                .SelectMany(value => design.Fields.TryGetType(value.FieldName, out var type) ? HandlerFields.Convert(value.FieldName, type, value.Values) : []),
        ];
    }

    /// <summary>What the declarations give of a document.</summary>
    public IEnumerable<FieldValue> DeclaredValues(IndexDesign design, IPublishedContent document, string culture) =>
        _declarations.SelectMany(declaration => Guarded(declaration, document.Key, () =>
        {
            List<FieldValue> values = [.. declaration.Read(document, culture)];
            values.ForEach(design.Schema.Check);
            return values;
        }));

    /// <summary>What the declarations say the document is made from.</summary>
    public IEnumerable<Guid> References(IPublishedContent document) =>
        _declarations.SelectMany(declaration => Guarded<Guid>(declaration, document.Key, () => [.. declaration.References(document)])).Distinct();

    // This is anybody's code: what fails on a document must not keep the document out of every other query.
    private List<T> Guarded<T>(object source, Guid key, Func<List<T>> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            logger.LogError(failure, "{Source} failed on document {Key}; its fields are not indexed", source.GetType().Name, key);
            return [];
        }
    }
}
