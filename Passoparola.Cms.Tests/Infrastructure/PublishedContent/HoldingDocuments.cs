using System.Globalization;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.PropertyValues;
using Passoparola.Cms.Infrastructure.PublishedContent;

namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

[Collection<MeasuredAlone>]
public sealed class HoldingDocuments
{
    private const int Documents = 5_000;
    private static readonly string Sentence = "Uno sportello aperto a tutti, vicino alla stazione. ";

    /// <summary>A hundred thousand documents must leave room for the index and the responses in 2.5 GB.</summary>
    [Fact]
    public void A_document_with_two_thousand_characters_of_text_takes_less_than_six_kilobytes()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var held = new HeldItems(Enumerable.Range(1, Documents).Select(Make), Documents);

        var perDocument = (GC.GetTotalMemory(forceFullCollection: true) - before) / Documents;
        TestContext.Current.SendDiagnosticMessage("{0} bytes for each document held", perDocument);
        Assert.InRange(perDocument, 2_000, 6_000);
        Assert.Equal(Documents, held.Count);
    }

    private static HeldItem Make(int number)
    {
        var document = new StoredDocument(
            number, Guid.NewGuid(), 1_050, Guid.Empty, 1_100, Guid.Empty, string.Create(CultureInfo.InvariantCulture, $"-1,1060,1100,{number}"),
            3, number, false, $"Opportunity number {number}", -1, -1, DateTime.UnixEpoch, DateTime.UnixEpoch, false, true,
            [new StoredCulture("it-IT", $"Opportunity number {number}", DateTime.UnixEpoch)],
            [.. Enumerable.Range(1, 20).Select(property => new StoredValue(2_000 + property, "it-IT", null, $"{number} {Sentence}{Sentence}"))]);
        return new HeldItem(HeldVersion.Of(document), null!);
    }
}
