using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.KeyValues;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Infrastructure.Users;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public abstract class UserSessionsContract : IDisposable
{
    private const int User = Constants.Security.SuperUserId;

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
    private readonly RoomsUnderTest _rooms;
    private readonly IUserRepository _users;

    protected UserSessionsContract(TestDatabase database)
    {
        _rooms = database.Open(services => services.AddKeyValues().AddUsers().AddUserGroups().AddSingleton<TimeProvider>(_clock));
        _users = _rooms.Get<IUserRepository>();
        foreach (var seed in _rooms.Get<IEnumerable<IDatabaseSeed>>())
        {
            seed.EnsureSeeded();
        }
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_session_is_valid_for_its_user_only()
    {
        var session = SignIn();

        Assert.True(IsValid(session));
        Assert.False(_rooms.InScope(() => _users.ValidateLoginSession(User + 5, session)));
        Assert.False(IsValid(Guid.NewGuid()));
    }

    [Fact]
    public void A_session_lasts_as_long_as_it_is_used()
    {
        var session = SignIn();

        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(IsValid(session));
        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.True(IsValid(session));
        _clock.Advance(TimeSpan.FromMinutes(21));
        Assert.False(IsValid(session));
        Assert.False(IsValid(session));
    }

    [Fact]
    public void A_session_that_was_ended_stays_ended()
    {
        var session = SignIn();

        _rooms.InScope(() => _users.ClearLoginSession(session));

        Assert.False(IsValid(session));
    }

    [Fact]
    public void Clearing_a_user_s_sessions_counts_them()
    {
        SignIn();
        var session = SignIn();

        Assert.Equal(2, _rooms.InScope(() => _users.ClearLoginSessions(User)));
        Assert.False(IsValid(session));
    }

    private Guid SignIn() => _rooms.InScope(() => _users.CreateLoginSession(User, "127.0.0.1"));

    private bool IsValid(Guid session) => _rooms.InScope(() => _users.ValidateLoginSession(User, session));
}
