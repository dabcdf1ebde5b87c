using Passoparola.Cms.Infrastructure.Documents.Reading;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Documents;

public sealed class ReadingAhead : IClassFixture<SqliteDatabase>, IDisposable
{
    private readonly StatementCounter _statements = new();
    private readonly RoomsUnderTest _rooms;
    private readonly ContentType _type;

    public ReadingAhead(SqliteDatabase database)
    {
        _rooms = database.OpenDocuments(_statements);
        _type = _rooms.SaveDocumentType($"plain{Guid.NewGuid():N}", ContentVariation.Nothing);
    }

    private IDocumentRepository Documents => _rooms.Get<IDocumentRepository>();

    public void Dispose() => _rooms.Dispose();

    [Fact]
    public void What_is_announced_is_read_by_one_statement_however_often_it_is_asked_for()
    {
        var (one, other) = (Saved(), Saved());
        // Types are read once, too.
        _ = NameOf(one);
        using var announced = Announce(one, other);

        var statements = _statements.During(() => Assert.All([one, other, one, other], document => Assert.Equal(document.Name, NameOf(document))));

        Assert.Single(statements);
    }

    [Fact]
    public void What_is_committed_meanwhile_is_seen()
    {
        var document = Saved();
        using var announced = Announce(document, Saved());
        Assert.Equal(document.Name, NameOf(document));

        document.Name = "Altro";
        _rooms.InScope(() => Documents.Save(document));

        Assert.Equal("Altro", NameOf(document));
    }

    [Fact]
    public void Whoever_writes_sees_what_was_written()
    {
        var document = Saved();
        using var announced = Announce(document, Saved());

        var seen = _rooms.InScope(() =>
        {
            _ = Documents.Get(document.Key);
            document.Name = "Nuovo";
            Documents.Save(document);
            return Documents.Get(document.Key)!.Name;
        });

        Assert.Equal("Nuovo", seen);
    }

    [Fact]
    public void Everybody_who_asks_gets_a_document_of_his_own()
    {
        var document = Saved();
        using var announced = Announce(document, Saved());

        _rooms.InScope(() => Documents.Get(document.Key)!.Name = "Solo mio");

        Assert.Equal(document.Name, NameOf(document));
    }

    [Fact]
    public void A_document_that_is_gone_is_not_found()
    {
        var document = Saved();
        using var announced = Announce(document, Saved());
        _rooms.InScope(() => Documents.Delete(document));

        Assert.Null(_rooms.InScope(() => Documents.Get(document.Key)));
    }

    [Fact]
    public void Whoever_goes_on_after_the_announcement_asks_the_database()
    {
        var document = Saved();
        ExecutionContext? flow;
        using (Announce(document, Saved()))
        {
            _ = NameOf(document);
            flow = ExecutionContext.Capture();
        }

        var statements = _statements.During(() => ExecutionContext.Run(flow!, _ => NameOf(document), null));

        Assert.Single(statements);
    }

    private IDisposable Announce(params Content[] documents) =>
        _rooms.Get<DocumentsAhead>().Announce([.. documents.Select(document => document.Key)]);

    private string? NameOf(Content document) => _rooms.InScope(() => Documents.Get(document.Key)!.Name);

    private Content Saved()
    {
        var content = new Content($"Documento {Guid.NewGuid():N}", -1, _type);
        _rooms.InScope(() => Documents.Save(content));
        return content;
    }
}
