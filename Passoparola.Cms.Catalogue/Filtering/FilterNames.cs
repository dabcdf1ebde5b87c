namespace Passoparola.Cms.Catalogue.Filtering;

/// <summary>The words of the catalogue's filters, which are the names of the indexed fields too.</summary>
public static class FilterNames
{
    public const string Category = "category";
    public const string TargetGroup = "targetGroup";
    public const string Provider = "provider";
    public const string Kind = "kind";
    public const string WelfarePointKind = "welfarePointKind";
    public const string HostPlaceKind = "hostPlaceKind";
    public const string SpokenLanguage = "spokenLanguage";
    public const string Accessibility = "accessibility";
    public const string Keyword = "keyword";
    public const string Cost = "cost";
    public const string Status = "status";
    public const string WhoMayActivate = "whoMayActivate";
    public const string DeliveryMode = "deliveryMode";
    public const string District = "district";
    public const string Municipality = "municipality";
    public const string LocatedIn = "locatedIn";
    public const string Age = "age";
    public const string IseeUpTo = "iseeUpTo";
    public const string OpenOn = "openOn";
    public const string StartsOn = "startsOn";
    public const string EndsOn = "endsOn";
    public const string LastVerified = "lastVerified";
}
