using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Api.Management.Security;

/// <summary>The user whom the request is from.</summary>
internal interface ICurrentUser
{
    /// <summary>As stored now, not as at sign-in; <c>null</c> when nobody is signed in.</summary>
    IUser? User { get; }

    /// <summary>The user, where the endpoint let only signed-in users in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    IUser Required { get; }

    /// <summary>The key that Core's services take as <c>userKey</c>.</summary>
    Guid Key { get; }
}
