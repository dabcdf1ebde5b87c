using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.Preview;
using Passoparola.Cms.Tests.Infrastructure.PropertyEditors;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Passoparola.Cms.Tests.Infrastructure.Preview;

public sealed class PreviewTokensInTime
{
    private readonly Guid _document = Guid.NewGuid();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly EphemeralDataProtectionProvider _keys = new();
    private ContentAuthorizationStatus _mayBrowse = ContentAuthorizationStatus.Success;

    [Fact]
    public async Task A_token_lasts_half_an_hour()
    {
        var token = Tokens().Issue(Guid.NewGuid(), _document);

        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(_document, await Tokens().DocumentOfAsync(token));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await Tokens().DocumentOfAsync(token));
    }

    [Fact]
    public async Task A_token_ends_with_the_users_right_to_see_the_document()
    {
        var token = Tokens().Issue(Guid.NewGuid(), _document);

        _mayBrowse = ContentAuthorizationStatus.UnauthorizedMissingPathAccess;

        Assert.Null(await Tokens().DocumentOfAsync(token));
    }

    [Fact]
    public async Task A_token_of_another_site_opens_nothing()
    {
        var token = Tokens().Issue(Guid.NewGuid(), _document);

        Assert.Null(await Tokens(new EphemeralDataProtectionProvider()).DocumentOfAsync(token));
    }

    [Fact]
    public void A_token_can_stand_in_an_address_as_it_is() =>
        Assert.Matches("^[A-Za-z0-9_-]{100,400}$", Tokens().Issue(Guid.NewGuid(), _document));

    private PreviewTokens Tokens(EphemeralDataProtectionProvider? keys = null)
    {
        var user = Answering.Of<IUser>(("IsApproved", _ => true), ("IsLockedOut", _ => false), ("SecurityStamp", _ => "stamp"));
        return new PreviewTokens(
            keys ?? _keys,
            Answering.Of<IBackOfficeUserReader>(("GetByKey", _ => user)),
            Answering.Of<IContentPermissionService>(("AuthorizeAccessAsync", _ => Task.FromResult(_mayBrowse))),
            _clock);
    }
}
