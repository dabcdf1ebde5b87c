namespace Passoparola.Cms.Search.Querying;

/// <summary>Knows what is wrong with filters as requests write them. Umbraco's filter handlers have no way to refuse one.</summary>
public interface IFilterProblems
{
    /// <summary>A sentence that says what is wrong with a filter and what is accepted; null when it is right, or another's to read.</summary>
    string? Find(string filter);
}
