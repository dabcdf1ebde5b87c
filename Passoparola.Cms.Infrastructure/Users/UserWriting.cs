using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.UserGroups;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>Stores users with their groups.</summary>
internal sealed class UserWriting(IAmbientDatabase database, CommittedState<UserDirectory> directory, TimeProvider clock)
{
    public void Save(IUser user)
    {
        var context = database.Writing;
        if (user.HasIdentity)
        {
            user.UpdatingEntity();
            RenewSecurity(user);
            context.Update(user.ToRow());
            context.SaveChanges();
            context.Set<UserGroupMemberRow>().Where(row => row.UserId == user.Id).ExecuteDelete();
        }
        else
        {
            user.AddingEntity();
            RenewSecurity(user);
            var row = user.ToRow();
            context.Add(row);
            context.SaveChanges();
            user.Id = row.Id;
        }

        context.ChangeTracker.Clear();
        context.AddRange(user.Groups.Select(group => new UserGroupMemberRow { GroupId = group.Id, UserId = user.Id }));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
        user.ResetDirtyProperties();
    }

    public void Delete(IUser user)
    {
        database.Writing.Set<UserRow>().Where(row => row.Id == user.Id).ExecuteDelete();
        directory.Changed();
        user.DeleteDate = clock.GetUtcNow().UtcDateTime;
    }

    public void NoteSignIn(int userId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        database.Writing.Set<UserRow>().Where(row => row.Id == userId).ExecuteUpdate(set => set.SetProperty(row => row.LastLoginDate, now));
        directory.Changed();
    }

    /// <summary>Stores another hash of the same password.</summary>
    public void Rehash(int userId, string hash)
    {
        database.Writing.Set<UserRow>().Where(row => row.Id == userId).ExecuteUpdate(set => set.SetProperty(row => row.PasswordHash, hash));
        directory.Changed();
    }

    // A new name, address or password ends what was signed in with the old one.
    private void RenewSecurity(IUser user)
    {
        if (user.IsPropertyDirty(nameof(IUser.RawPasswordValue)) && !user.IsPropertyDirty(nameof(IUser.LastPasswordChangeDate))
            && !string.IsNullOrEmpty(user.RawPasswordValue))
        {
            user.LastPasswordChangeDate = clock.GetUtcNow().UtcDateTime;
        }

        string[] identifying = [nameof(IUser.Username), nameof(IUser.Email), nameof(IUser.RawPasswordValue)];
        var stale = identifying.Any(user.IsPropertyDirty) && !user.IsPropertyDirty(nameof(IUser.SecurityStamp));
        if (stale || string.IsNullOrEmpty(user.SecurityStamp))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }
    }
}
