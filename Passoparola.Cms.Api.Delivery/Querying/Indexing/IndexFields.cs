using Microsoft.Extensions.Logging;
using Passoparola.Cms.Api.Delivery.Querying.Engine;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Delivery.Querying.Indexing;

/// <summary>Asks the content index handlers for fields and values. When two give the same field, the first is heard.</summary>
internal sealed class IndexFields(ContentIndexHandlerCollection handlers, ILogger<IndexFields> logger)
{
    public IndexSchema Schema()
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

        return new IndexSchema(fields);
    }

    public Dictionary<string, FieldValues> Values(IndexSchema schema, IContent document, string? culture)
    {
        var values = new Dictionary<string, FieldValues>(StringComparer.Ordinal);
        foreach (var handler in handlers)
        {
            foreach (var value in ValuesOf(handler, document, culture))
            {
                if (schema.TryGetType(value.FieldName, out var type) && !values.ContainsKey(value.FieldName))
                {
                    values[value.FieldName] = IndexSchema.Convert(type, value.Values);
                }
            }
        }

        return values;
    }

    // A handler is anybody's code: one that fails on a document must not keep the document out of every other query.
    private List<IndexFieldValue> ValuesOf(IContentIndexHandler handler, IContent document, string? culture)
    {
        try
        {
            return [.. handler.GetFieldValues(document, culture)];
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            logger.LogError(failure, "{Handler} failed on document {Key}; its fields are not indexed", handler.GetType().Name, document.Key);
            return [];
        }
    }
}
