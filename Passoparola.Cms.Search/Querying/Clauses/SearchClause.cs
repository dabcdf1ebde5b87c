namespace Passoparola.Cms.Search.Querying.Clauses;

/// <summary>A condition on documents, which never changes a score. A field that is not declared is an <see cref="ArgumentException"/>.</summary>
public abstract record SearchClause
{
    private protected SearchClause()
    {
    }
}
