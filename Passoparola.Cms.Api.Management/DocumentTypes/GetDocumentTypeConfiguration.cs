using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.DocumentTypes;

/// <summary>What the screens of document types have to know.</summary>
/// <param name="DataTypesCanBeChanged">Types are changed in the schema folder, not in the browser.</param>
/// <param name="DisableTemplates">A headless site renders no views.</param>
public sealed record DocumentTypeConfigurationResponse(
    DataTypeChangeMode DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, IReadOnlyList<string> ReservedFieldNames);

internal static class GetDocumentTypeConfiguration
{
    public static void Map(RouteGroupBuilder types) => types.MapGet("/configuration", Handle).WithName("GetDocumentTypeConfiguration");

    private static DocumentTypeConfigurationResponse Handle(IReservedFieldNamesService reserved) =>
        new(DataTypeChangeMode.False, DisableTemplates: true, UseSegments: false, [.. reserved.GetDocumentReservedFieldNames()]);
}
