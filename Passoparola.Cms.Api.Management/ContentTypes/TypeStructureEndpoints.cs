using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.ContentTypes;

/// <summary>What document and media types are asked alike: what may stand where, and what is made of what.</summary>
internal static class TypeStructureEndpoints
{
    public static void Map<TType>(RouteGroupBuilder types, string noun)
        where TType : IContentTypeComposition
    {
        GetTypesAllowedAtRoot.Map<TType>(types, noun);
        GetTypesAllowedBelow.Map<TType>(types, noun);
        GetTypesAllowedAbove.Map<TType>(types, noun);
        GetTypesComposedOf.Map<TType>(types, noun);
    }
}
