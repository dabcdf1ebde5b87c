namespace Passoparola.Cms.Api.Management.ContentTypes.Tree;

/// <summary>The tree of one kind of type.</summary>
internal interface ITypeTree<TItem>
{
    /// <summary>As it stands now.</summary>
    Task<TypeTree<TItem>> OfAsync(bool foldersOnly);
}
