namespace Passoparola.Cms.Api.Delivery.Querying.Engine;

/// <summary>One condition of a query, bound to a partition.</summary>
internal interface IClause
{
    /// <summary>About how many steps <see cref="Candidates"/> takes; <see cref="int.MaxValue"/> when it cannot list any.</summary>
    int Cost { get; }

    /// <summary>Ordinals that hold every match, each once.</summary>
    IEnumerable<int> Candidates();

    bool Matches(IndexedDocument document);
}
