namespace Passoparola.Cms.Infrastructure.Languages;

/// <summary>What a room stores per culture. Every room that does registers one, so that it follows the languages.</summary>
internal interface ICultureData
{
    /// <summary>The language no longer exists: its names and values go, in the ambient scope's transaction.</summary>
    void Remove(int languageId, string isoCode);

    /// <summary>The language has another code: its names and values are kept under the new one. What is stored by id stays.</summary>
    void Rename(string isoCode, string newIsoCode)
    {
    }
}
