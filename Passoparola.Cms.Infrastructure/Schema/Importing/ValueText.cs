using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>A value as text becomes the CLR type its property stores: another type would never be equal to itself.</summary>
internal static class ValueText
{
    /// <returns>Whether the text is a value of the storage type.</returns>
    public static bool TryParse(string text, ValueStorageType storage, out object? value)
    {
        value = null;
        switch (storage)
        {
            case ValueStorageType.Integer when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number):
                value = number;
                return true;
            case ValueStorageType.Decimal when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number):
                value = number;
                return true;
            case ValueStorageType.Date when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date):
                value = date;
                return true;
            case ValueStorageType.Ntext or ValueStorageType.Nvarchar:
                value = text;
                return true;
            default:
                return false;
        }
    }
}
