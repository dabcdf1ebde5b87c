namespace Passoparola.Cms.Tests.Management.Contract.Rooms;

/// <summary>What the back office asks before it shows anything, and languages.</summary>
internal static class ServerRequests
{
    public static void AddTo(ContractRequests requests)
    {
        requests.Get("getLanguageByIsoCode", "/language/it-IT");
        requests.Get("getItemLanguage", "/item/language?isoCode=it-IT&isoCode=en-GB");
        requests.Get("getCulture", "/culture?skip=3&take=5");
    }
}
