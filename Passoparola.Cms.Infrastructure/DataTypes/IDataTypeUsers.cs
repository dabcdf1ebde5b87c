using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.DataTypes;

/// <summary>The types whose properties and lists are edited with data types.</summary>
internal interface IDataTypeUsers
{
    /// <summary>The aliases of the properties that use a data type, by the type that declares them.</summary>
    IReadOnlyDictionary<Udi, IEnumerable<string>> FindProperties(Guid dataTypeKey);

    /// <summary>The types whose children are listed with a data type.</summary>
    IReadOnlyList<Udi> FindCollections(Guid dataTypeKey);

    /// <summary>Removes the properties and lists that use a data type, in the ambient scope's transaction.</summary>
    void RemoveUsesOf(Guid dataTypeKey);

    /// <summary>Whether a document or media item holds a value of a property that uses the data type.</summary>
    bool HasValues(Guid dataTypeKey);
}
