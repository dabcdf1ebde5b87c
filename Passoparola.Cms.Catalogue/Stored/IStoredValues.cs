namespace Passoparola.Cms.Catalogue.Stored;

/// <summary>
/// The values of a document or of a block as they are stored, in one culture. Index handlers are given editing models,
/// rendering has published items, blocks carry JSON: the rules of the catalogue are written once, over this.
/// </summary>
public interface IStoredValues
{
    /// <summary>The stored value of a property: text, number, flag or null. In a culture when the property varies.</summary>
    object? Raw(string alias);
}
