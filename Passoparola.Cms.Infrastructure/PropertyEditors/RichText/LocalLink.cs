namespace Passoparola.Cms.Infrastructure.PropertyEditors.RichText;

/// <summary>A link to an item of this site; without a target, the item is not published.</summary>
internal sealed record LocalLink(LinkedItem? Target)
{
    public static readonly LocalLink Broken = new(Target: null);
}
