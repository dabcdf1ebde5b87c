using System.Data;
using Passoparola.Cms.Infrastructure.Domains;
using Passoparola.Cms.Infrastructure.Languages;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Domains;

public abstract class DomainRepositoryContract : IDisposable
{
    private readonly RoomsUnderTest _rooms;
    private readonly Language _italian = new("it-IT", "Italiano") { IsDefault = true };
    private readonly int _home;

    protected DomainRepositoryContract(TestDatabase database)
    {
        _rooms = database.Open(services => services.AddDomains().AddLanguages());
        _rooms.InScope(() => _rooms.Get<ILanguageRepository>().Save(_italian));
        _home = _rooms.InScope(() =>
        {
            var node = new NodeRow { Key = Guid.NewGuid(), ObjectType = Constants.ObjectTypes.Document, ParentId = -1, Level = 1, Path = "-1" };
            _rooms.Get<INodes>().Insert([node]);
            return node.Id;
        });
    }

    private IDomainRepository Domains => _rooms.Get<IDomainRepository>();

    [Fact]
    public void A_domain_is_found_by_name_with_its_language()
    {
        Save("catalogo.example");

        var domain = _rooms.InScope(() => Domains.GetByName("Catalogo.Example"))!;

        Assert.Equal((_home, "it-IT", _italian.Id), (domain.RootContentId, domain.LanguageIsoCode, domain.LanguageId));
    }

    [Fact]
    public void Domains_of_a_document_come_in_their_order_and_wildcards_only_when_asked_for()
    {
        Save("b.example", sortOrder: 0);
        Save("a.example", sortOrder: 1);
        Save($"*{_home}", sortOrder: -1);

        Assert.Equal(["b.example", "a.example"], _rooms.InScope(() => Domains.GetAssignedDomains(_home, false)).Select(domain => domain.DomainName));
        Assert.Equal(3, _rooms.InScope(() => Domains.GetAll(true)).Count());
        Assert.Empty(_rooms.InScope(() => Domains.GetAssignedDomains(_home + 1, true)));
    }

    [Fact]
    public void A_name_belongs_to_one_document()
    {
        Save("catalogo.example");

        Assert.Throws<DuplicateNameException>(() => Save("CATALOGO.example"));
    }

    [Fact]
    public void A_deleted_domain_is_gone()
    {
        var domain = Save("catalogo.example");
        _rooms.InScope(() => Domains.Delete(domain));

        Assert.False(_rooms.InScope(() => Domains.Exists("catalogo.example")));
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    private UmbracoDomain Save(string name, int sortOrder = 0) => _rooms.InScope(() =>
    {
        var domain = new UmbracoDomain(name) { LanguageId = _italian.Id, RootContentId = _home, SortOrder = sortOrder };
        Domains.Save(domain);
        return domain;
    });
}
