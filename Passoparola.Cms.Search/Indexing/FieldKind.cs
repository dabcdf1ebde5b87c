namespace Passoparola.Cms.Search.Indexing;

/// <summary>What a field holds, and so what can be asked of it.</summary>
public enum FieldKind
{
    /// <summary>Prose in the index's language: found by word, root, prefix and phrase, scored by its weight.</summary>
    Text,

    /// <summary>Codes and keys, equal to the letter.</summary>
    Keyword,

    /// <summary>Short texts without case and accents: equal, containing, sorted.</summary>
    Folded,

    /// <summary>Numbers, and instants as their UTC ticks.</summary>
    Number,

    /// <summary>Objects that only a predicate understands, for example opening times.</summary>
    Opaque,
}
