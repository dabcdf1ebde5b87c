namespace Passoparola.Cms.Api.Management.Users;

/// <summary>A second factor beside the password.</summary>
public sealed record UserTwoFactorProvider(string ProviderName, bool IsEnabledOnUser);
