using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.KeyValues;

internal static class KeyValueMapping
{
    public static IKeyValue ToKeyValue(this KeyValueRow row)
    {
        var keyValue = new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.UpdateDate };
        keyValue.ResetDirtyProperties(false);
        return keyValue;
    }
}
