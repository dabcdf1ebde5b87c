using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Passoparola.Cms.Infrastructure.KeyValues;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.SignIns;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Infrastructure.Users;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Events;

namespace Passoparola.Cms.Tests.Infrastructure.SignIns;

public abstract class FirstAdministratorContract : IDisposable
{
    private static readonly AdministratorDetails Anna = new("Anna Verdi", "anna@example.org", "una password lunga");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
    private readonly RoomsUnderTest _rooms;
    private readonly IFirstAdministrator _first;

    protected FirstAdministratorContract(TestDatabase database)
    {
        _rooms = database.Open(services => services.AddUsers().AddUserGroups().AddKeyValues().AddSignIns()
            .AddSingleton<IEventMessagesFactory, NoMessages>().AddSingleton<TimeProvider>(_clock));
        foreach (var seed in _rooms.Get<IEnumerable<IDatabaseSeed>>())
        {
            seed.EnsureSeeded();
        }

        _first = _rooms.Get<IFirstAdministrator>();
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_link_is_good_for_an_hour_and_once()
    {
        var secret = _first.RenewLink()!;
        _clock.Advance(TimeSpan.FromMinutes(59));

        Assert.Equal(FirstAdministratorOutcome.Done, await SetUpAsync(secret));
        Assert.True(_rooms.Get<IAdministrators>().CanSignIn);
        Assert.NotNull(_rooms.Get<IPersonPasswords>().Verify("ANNA@example.org", Anna.Password));
        Assert.Equal(FirstAdministratorOutcome.WrongLink, await SetUpAsync(secret));
        Assert.Null(_first.RenewLink());
    }

    [Fact]
    public async Task A_link_that_has_run_out_opens_nothing()
    {
        var secret = _first.RenewLink()!;
        _clock.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal(FirstAdministratorOutcome.WrongLink, await SetUpAsync(secret));
        Assert.False(_rooms.Get<IAdministrators>().CanSignIn);
    }

    [Fact]
    public async Task A_newer_link_takes_the_place_of_an_older_one()
    {
        var older = _first.RenewLink()!;
        var newer = _first.RenewLink()!;

        Assert.Equal(FirstAdministratorOutcome.WrongLink, await SetUpAsync(older));
        Assert.Equal(FirstAdministratorOutcome.Done, await SetUpAsync(newer));
    }

    [Fact]
    public async Task A_password_against_the_rules_spends_no_link()
    {
        var secret = _first.RenewLink()!;

        var (outcome, _) = await _first.SetUpAsync(secret, Anna with { Password = "corta" });

        Assert.Equal(FirstAdministratorOutcome.WeakPassword, outcome);
        Assert.False(_rooms.Get<IAdministrators>().CanSignIn);
        Assert.Equal(FirstAdministratorOutcome.Done, await SetUpAsync(secret));
    }

    private async Task<FirstAdministratorOutcome> SetUpAsync(string secret) => (await _first.SetUpAsync(secret, Anna)).Outcome;

    private sealed class NoMessages : IEventMessagesFactory
    {
        public EventMessages Get() => new();

        public EventMessages? GetOrDefault() => null;
    }
}
