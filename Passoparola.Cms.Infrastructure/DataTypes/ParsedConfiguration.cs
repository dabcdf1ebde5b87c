using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DataTypes;

internal static class ParsedConfiguration
{
    /// <summary>Makes the data type keep its configuration as an object, so that its copies start with it.</summary>
    public static void ParseConfiguration(this DataType dataType)
    {
        try
        {
            _ = dataType.ConfigurationObject;
        }
        catch (InvalidOperationException)
        {
            // A configuration that cannot be read must not keep editors from opening the data type to mend it; who asks
            // for the object gets the same error from the copy.
        }
    }
}
