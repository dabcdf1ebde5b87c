namespace Passoparola.Cms.Catalogue.Opportunities;

/// <summary>The codes of the closed lists that rules reason about; the content model's data types hold the same ones.</summary>
public static class OfferCodes
{
    public const string Active = "active";
    public const string Ended = "ended";

    public static IReadOnlyList<string> Cost { get; } = ["free", "paid", "incomeBased", "membership"];

    public static IReadOnlyList<string> Status { get; } = [Active, "temporarilyClosed", Ended];

    public static IReadOnlyList<string> WhoMayActivate { get; } = ["citizen", "socialWorker", "school", "doctor", "employer", "anyone"];

    public static IReadOnlyList<string> DeliveryModes { get; } = ["inPerson", "atHome", "phone", "online"];
}
