using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Gives a type the form its file describes; what is allowed below it is set later.</summary>
internal interface ITypeShaping<T>
    where T : IContentTypeComposition
{
    T Create(int parentId);

    Task ShapeAsync(T type, TypeFile file, IReadOnlyCollection<T> all);
}
