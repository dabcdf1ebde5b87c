namespace Passoparola.Cms.Infrastructure.Preview;

/// <summary>What opens one document's draft to one user's front end for half an hour. Nothing of it is stored.</summary>
public interface IPreviewTokens
{
    /// <summary>A token by which the user can see the document as it is now being edited.</summary>
    string Issue(Guid user, Guid document);

    /// <summary>The document that a token opens.</summary>
    /// <returns>
    /// <c>null</c> for what is no token of this site or has run out, and when the user who got it has been disabled, has a
    /// new password, or may not see the document any more.
    /// </returns>
    Task<Guid?> DocumentOfAsync(string token);
}
