namespace Passoparola.Cms.Infrastructure.Preview;

/// <summary>Where the front end shows documents that are being edited.</summary>
public interface IPreviewLinks
{
    /// <summary>Whether there is a front end that shows previews.</summary>
    bool AreOffered { get; }

    /// <summary>The address that shows the document to the user, in a culture.</summary>
    string LinkTo(Guid document, string culture, Guid user);
}
