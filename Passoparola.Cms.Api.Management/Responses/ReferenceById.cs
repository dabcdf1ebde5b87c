namespace Passoparola.Cms.Api.Management.Responses;

/// <summary>Something that is named by its key only.</summary>
public sealed record ReferenceById(Guid Id)
{
    /// <returns><c>null</c> where there is no key.</returns>
    public static ReferenceById? Of(Guid? key) => key is { } id ? new ReferenceById(id) : null;
}
