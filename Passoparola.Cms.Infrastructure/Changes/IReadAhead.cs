namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>Reads documents together that whoever follows a change asks for one by one, and more than once.</summary>
internal interface IReadAhead
{
    /// <summary>Until the result is disposed, this flow will ask for these documents.</summary>
    IDisposable Announce(IReadOnlyList<Guid> documentKeys);
}
