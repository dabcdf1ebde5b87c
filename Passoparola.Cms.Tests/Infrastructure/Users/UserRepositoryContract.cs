using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.KeyValues;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Infrastructure.Users;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

public abstract class UserRepositoryContract : IDisposable
{
    private readonly RoomsUnderTest _rooms;
    private readonly IUserRepository _users;
    private readonly IUserGroupRepository _groups;

    protected UserRepositoryContract(TestDatabase database)
    {
        _rooms = database.Open(services =>
        {
            services.AddKeyValues().AddUsers().AddUserGroups();
            services.AddSingleton<IEventMessagesFactory, TransientEventMessagesFactory>();
        });
        _users = _rooms.Get<IUserRepository>();
        _groups = _rooms.Get<IUserGroupRepository>();
        Seed();
    }

    public void Dispose()
    {
        _rooms.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_super_user_is_an_administrator_whom_no_password_opens()
    {
        var super = _rooms.InScope(() => _users.Get(Constants.Security.SuperUserKey));

        Assert.NotNull(super);
        Assert.Equal(Constants.Security.SuperUserId, super.Id);
        Assert.Equal([Constants.Security.AdminGroupKey], super.Groups.Select(group => group.Key));
        Assert.Equal("", super.RawPasswordValue);
        Assert.All(
            ["", "default", "admin", super.Username],
            password => Assert.Equal(PasswordVerificationResult.Failed, Verify(super, password)));
    }

    [Fact]
    public void Seeding_again_leaves_what_is_there()
    {
        _rooms.InScope(() =>
        {
            var super = _users.Get(Constants.Security.SuperUserId)!;
            super.Name = "Direzione";
            _users.Save(super);
        });

        Seed();

        Assert.Equal("Direzione", _rooms.InScope(() => _users.Get(Constants.Security.SuperUserId)!.Name));
        Assert.Equal(3, _rooms.InScope(() => _groups.Count(null)));
    }

    [Fact]
    public void A_group_that_was_deleted_does_not_come_back_with_the_next_start()
    {
        _rooms.InScope(() => _groups.Delete(_groups.Get(EditorialGroups.ContributorsAlias)!));

        Seed();

        Assert.Equal(
            [Constants.Security.AdminGroupAlias, EditorialGroups.EditorsAlias],
            _rooms.InScope(() => _groups.GetMany().Select(group => group.Alias).Order().ToArray()));
    }

    [Fact]
    public async Task An_account_is_opened_by_the_password_it_was_given_and_by_no_other()
    {
        var created = await CreateAsync("anna@example.org");

        var user = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true))!;
        Assert.NotNull(created.InitialPassword);
        Assert.DoesNotContain(created.InitialPassword, user.RawPasswordValue, StringComparison.Ordinal);
        Assert.Equal(PasswordVerificationResult.Success, Verify(user, created.InitialPassword));
        Assert.Equal(PasswordVerificationResult.Failed, Verify(user, created.InitialPassword + "x"));
        Assert.False(user.IsApproved);
    }

    [Fact]
    public async Task An_account_of_a_program_has_no_password()
    {
        var created = await CreateAsync("importer@example.org", UserKind.Api);

        Assert.True(created.Succeded);
        Assert.Null(created.InitialPassword);
        Assert.Equal("", _rooms.InScope(() => _users.GetByUsername("importer@example.org", true)!.RawPasswordValue));
    }

    [Fact]
    public async Task Everything_an_account_holds_comes_back()
    {
        await CreateAsync("anna@example.org");
        _rooms.InScope(() =>
        {
            var user = _users.GetByUsername("ANNA@example.org", true)!;
            user.StartContentIds = [1050, 1060];
            user.StartMediaIds = [1070];
            user.Language = "it-IT";
            user.IsApproved = true;
            user.LastLoginDate = new DateTime(2026, 5, 4, 10, 0, 0, DateTimeKind.Utc);
            user.AddGroup(_groups.Get(Constants.Security.AdminGroupAlias)!.ToReadOnlyGroup());
            _users.Save(user);
        });

        var read = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true))!;

        Assert.Equal([1050, 1060], read.StartContentIds!);
        Assert.Equal([1070], read.StartMediaIds!);
        Assert.Equal("it-IT", read.Language);
        Assert.Equal(UserState.Active, read.UserState);
        Assert.Equal(DateTimeKind.Utc, read.LastLoginDate!.Value.Kind);
        Assert.Contains(Constants.Applications.Content, read.AllowedSections);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public async Task A_new_password_ends_what_was_signed_in_with_the_old_one()
    {
        await CreateAsync("anna@example.org");
        var before = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true))!;

        _rooms.InScope(() =>
        {
            var user = _users.GetByUsername("anna@example.org", true)!;
            user.RawPasswordValue = _rooms.Get<IPasswordHasher<IUser>>().HashPassword(user, "un'altra parola");
            _users.Save(user);
        });

        var after = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true))!;
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.True(after.LastPasswordChangeDate > before.CreateDate.AddMinutes(-1));
    }

    [Fact]
    public void A_change_that_is_rolled_back_is_seen_inside_and_forgotten_outside()
    {
        using (_rooms.CreateScope())
        {
            var super = _users.Get(Constants.Security.SuperUserId)!;
            super.Name = "Nessuno";
            _users.Save(super);
            Assert.Equal("Nessuno", _users.Get(Constants.Security.SuperUserId)!.Name);
        }

        Assert.Equal("Amministratore", _rooms.InScope(() => _users.Get(Constants.Security.SuperUserId)!.Name));
    }

    [Fact]
    public void What_a_reader_changes_on_its_copy_nobody_else_sees()
    {
        var mine = _rooms.InScope(() => _users.Get(Constants.Security.SuperUserId))!;
        mine.Name = "Solo mio";
        mine.ClearGroups();
        var group = _rooms.InScope(() => _groups.Get(Constants.Security.AdminGroupAlias))!;
        group.Permissions.Clear();

        var other = _rooms.InScope(() => _users.Get(Constants.Security.SuperUserId))!;
        Assert.Equal("Amministratore", other.Name);
        Assert.NotEmpty(other.Groups.Single().Permissions);
        Assert.NotEmpty(_rooms.InScope(() => _groups.Get(Constants.Security.AdminGroupAlias))!.Permissions);
    }

    [Fact]
    public async Task Ids_and_keys_resolve_without_a_scope()
    {
        var resolver = _rooms.Get<IUserIdKeyResolver>();

        Assert.Equal(Constants.Security.SuperUserId, await resolver.GetAsync(Constants.Security.SuperUserKey));
        Assert.Equal(Constants.Security.SuperUserKey, await resolver.GetAsync(Constants.Security.SuperUserId));
        Assert.False((await resolver.TryGetAsync(Guid.NewGuid())).Success);
        await Assert.ThrowsAsync<InvalidOperationException>(() => resolver.GetAsync(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_user_who_was_just_added_resolves_at_once()
    {
        var resolver = _rooms.Get<IUserIdKeyResolver>();
        await resolver.GetAsync(Constants.Security.SuperUserKey);
        await CreateAsync("anna@example.org");
        var key = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true)!.Key);

        Assert.True((await resolver.TryGetAsync(key)).Success);
    }

    [Fact]
    public async Task A_group_has_the_members_it_was_saved_with()
    {
        await CreateAsync("anna@example.org");
        var anna = _rooms.InScope(() => _users.GetByUsername("anna@example.org", true)!.Id);
        var group = new UserGroup(_rooms.Get<IShortStringHelper>()) { Alias = "stampa", Name = "Ufficio stampa" };
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedLanguage(7);

        _rooms.InScope(() => _groups.AddOrUpdateGroupWithUsers(group, [anna]));

        var stored = _rooms.InScope(() => _groups.Get(group.Id))!;
        Assert.Equal(1, stored.UserCount);
        Assert.Equal([7], stored.AllowedLanguages);
        Assert.Equal(["stampa"], _rooms.InScope(() => _users.Get(anna)!.Groups.Select(member => member.Alias)));
        _rooms.InScope(() => _groups.AddOrUpdateGroupWithUsers(stored, null));
        Assert.Equal(anna, Assert.Single(_rooms.InScope(() => _users.GetAllInGroup(group.Id))).Id);
        _rooms.InScope(() => _groups.Delete(stored));
        Assert.Empty(_rooms.InScope(() => _users.Get(anna)!.Groups));
    }

    [Fact]
    public async Task Pages_of_users_are_filtered_and_in_order()
    {
        await CreateAsync("zoe@example.org");
        await CreateAsync("anna@example.org");
        await CreateAsync("importer@example.org", UserKind.Api);

        var page = _rooms.InScope(() => _users.GetPagedResultsByQuery(
            null, 0, 1, out var total, user => user.Username, Direction.Ascending, null, [Constants.Security.AdminGroupAlias], null, [UserKind.Default])
            .Select(user => (user.Username, total)).ToArray());

        Assert.Equal([("anna@example.org", 2L)], page);
    }

    private void Seed()
    {
        foreach (var seed in _rooms.Get<IEnumerable<IDatabaseSeed>>())
        {
            seed.EnsureSeeded();
        }
    }

    private PasswordVerificationResult Verify(IUser user, string password) =>
        _rooms.Get<IPasswordHasher<IUser>>().VerifyHashedPassword(user, user.RawPasswordValue!, password);

    private async Task<IdentityCreationResult> CreateAsync(string email, UserKind kind = UserKind.Default)
    {
        using var services = _rooms.Get<IServiceScopeFactory>().CreateScope();
        var accounts = services.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>();
        return await accounts.CreateAsync(new UserCreateModel { Email = email, UserName = email, Name = email, Kind = kind });
    }
}
