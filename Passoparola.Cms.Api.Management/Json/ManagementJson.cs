using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Passoparola.Cms.Api.Management.Json;

/// <summary>
/// JSON as Umbraco's Management API speaks it: camel case, enums by name, nulls written. What a body must have and does not
/// is refused with its path; what it has beside that is passed over, because the back office sends more than the contract.
/// </summary>
internal static class ManagementJson
{
    public static void AddManagementJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));

    private static void Configure(JsonSerializerOptions options)
    {
        // The back office writes $type wherever it likes.
        options.AllowOutOfOrderMetadataProperties = true;
        options.Converters.Add(new JsonStringEnumConverter());
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
    }
}
